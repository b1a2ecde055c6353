import { randomBytes } from 'node:crypto'
import { uuidv7 } from '#domain/shared/id.ts'

export const newId = (): string => uuidv7(Date.now(), randomBytes(10))
