// The thread that writes to the disk, so that the cloud goes on answering while the disk is made sure of.
'use strict'

const { parentPort, workerData } = require('node:worker_threads')
const Database = require('libsql')

const database = new Database(workerData.file)
database.exec(`PRAGMA busy_timeout = 10000; PRAGMA synchronous = ${workerData.durable ? 'FULL' : 'OFF'}`)
const statements = new Map()

parentPort.on('message', (changes) => {
  try {
    database.exec('BEGIN IMMEDIATE')
    for (const { table, id, body } of changes) {
      const { put, remove } = statementsFor(table)
      if (body === undefined) remove.run(id)
      else put.run(id, body)
    }
    database.exec('COMMIT')
    parentPort.postMessage({})
  } catch (problem) {
    if (database.inTransaction) database.exec('ROLLBACK')
    parentPort.postMessage({ problem: problem.message })
  }
})

function statementsFor(table) {
  const known = statements.get(table)
  if (known) return known
  const made = {
    put: database.prepare(
      `INSERT INTO ${table} (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body`,
    ),
    remove: database.prepare(`DELETE FROM ${table} WHERE id = ?`),
  }
  statements.set(table, made)
  return made
}
