import {
  Kysely,
  PostgresAdapter,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
} from 'kysely'
import type pg from 'pg'
import { named, type Statement } from './postgres-statements.ts'
import type { Tables } from './tables.ts'

/** Runs one statement on the transaction's own connection. */
export type Execute = (statement: Statement, values: readonly unknown[]) => Promise<pg.QueryResult>

/** Kysely over one open transaction: it can neither take another connection nor begin or end anything. */
export function kyselyOver(execute: Execute): Kysely<Tables> {
  const connection: DatabaseConnection = {
    async executeQuery<R>(query: CompiledQuery) {
      const { command, rowCount, rows } = await execute(named(query.sql), query.parameters)
      const changes = command === 'INSERT' || command === 'UPDATE' || command === 'DELETE' || command === 'MERGE'
      return changes ? { rows: rows as R[], numAffectedRows: BigInt(rowCount ?? 0) } : { rows: rows as R[] }
    },
    streamQuery() {
      throw new Error('rows cannot be streamed')
    },
  }
  return new Kysely<Tables>({ dialect: dialectOver(connection) })
}

function dialectOver(connection: DatabaseConnection): Dialect {
  return {
    createDriver: () => driverOver(connection),
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: () => {
      throw new Error('the schema is not looked into at run time')
    },
  }
}

const refuse = async () => {
  throw new Error('a transaction is open already: use the one you were given')
}
const nothing = async () => {}

function driverOver(connection: DatabaseConnection): Driver {
  return {
    init: nothing,
    acquireConnection: async () => connection,
    releaseConnection: nothing,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    destroy: nothing,
  }
}
