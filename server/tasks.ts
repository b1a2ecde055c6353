import type { Tasks } from './jobs/worker.ts'
import { drawDocument } from './pdf/documents.ts'
import type { DocumentKey } from './pdf/queue.ts'

/** Every job by its name. A payload is only ever written by our own queue functions. */
export const tasks: Tasks = {
  drawDocument: (payload, helpers) => drawDocument(payload as DocumentKey, helpers),
}
