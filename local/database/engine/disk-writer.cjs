// The thread that writes to the disk, so that the cloud goes on answering while the disk is made sure of.
'use strict'

const { parentPort, workerData } = require('node:worker_threads')
const Database = require('libsql')
const { rowWriter } = require('./row-writer.cjs')

const database = new Database(workerData.file)
database.exec(`PRAGMA busy_timeout = 10000; PRAGMA synchronous = ${workerData.durable ? 'FULL' : 'OFF'}`)
const write = rowWriter(database)

parentPort.on('message', (message) => {
  if (message === 'end') {
    database.close()
    parentPort.close()
    return
  }
  try {
    write(message)
    parentPort.postMessage({})
  } catch (problem) {
    parentPort.postMessage({ problem: problem.message })
  }
})
