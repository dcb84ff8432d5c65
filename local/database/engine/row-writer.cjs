// Writes rows in one transaction; shared by the thread that writes for many and the cloud that writes for one.
'use strict'

exports.rowWriter = (database) => {
  const statements = new Map()

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

  return (rows) => {
    database.exec('BEGIN IMMEDIATE')
    try {
      for (const { table, id, body } of rows) {
        const { put, remove } = statementsFor(table)
        if (body === undefined) remove.run(id)
        else put.run(id, body)
      }
      database.exec('COMMIT')
    } catch (problem) {
      if (database.inTransaction) database.exec('ROLLBACK')
      throw problem
    }
  }
}
