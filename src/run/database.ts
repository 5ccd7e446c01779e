// Writes tables into a database file of SQLite, by its own code in WebAssembly: no compiler, no native module.

import fs from 'node:fs'
import sqlite from 'node-sqlite3-wasm'
import type { Problem } from '../model/problem.ts'
import { INDEXES, type SqlTable, VIEWS } from '../render/sqlite.ts'
import { putFile } from './in-place.ts'

/** The file is the old one or the whole new one; gives a problem where it could not be written. */
export function writeDatabase(tables: readonly SqlTable[], file: string, cwd: string): Problem | null {
  return putFile(file, cwd, (temporary) => {
    const database = new sqlite.Database(temporary)
    try {
      // nothing can be lost: the file takes its place only when it is whole
      database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN')
      for (const table of tables) fill(database, table)
      for (const statement of [...INDEXES, ...VIEWS]) database.exec(statement)
      database.exec('COMMIT')
    } catch (error) {
      // SQLite tells no more of a full disk than that writing failed
      throw isFull(temporary) ? Object.assign(new Error('full'), { code: 'ENOSPC' }) : error
    } finally {
      database.close()
    }
  })
}

/** Bytes of one page of the file: with less than that left, nothing can be added. */
const PAGE = 4096

function isFull(file: string): boolean {
  const { bavail, bsize } = fs.statfsSync(file)
  return bavail * bsize < PAGE
}

function fill(database: InstanceType<typeof sqlite.Database>, { name, columns, width, rows }: SqlTable): void {
  database.exec(`CREATE TABLE ${name} (${columns.join(', ')})`)
  const insert = database.prepare(`INSERT INTO ${name} VALUES (${Array(width).fill('?').join(', ')})`)
  try {
    for (const row of rows) insert.run([...row])
  } finally {
    insert.finalize()
  }
}
