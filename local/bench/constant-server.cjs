// Answers every request of the SDK with the same words, at once: the floor below which no server can be.
'use strict'

const { Buffer } = require('node:buffer')
const { createServer } = require('node:http')

const replies = {
  'database.getDocument': JSON.stringify({ requestId: 'r', data: { list: [process.argv[2]], limit: 1, offset: 0 } }),
  'database.insertDocument': JSON.stringify({
    requestId: 'r',
    data: { insertedIds: ['0123456789abcdef0123456789abcdef'] },
  }),
}

const server = createServer((request, response) => {
  const parts = []
  request.on('data', (part) => parts.push(part))
  request.on('end', () => {
    const reply = replies[JSON.parse(Buffer.concat(parts)).action]
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(reply),
    })
    response.end(reply)
  })
})
server.listen(0, '127.0.0.1', () => console.log(`at http://127.0.0.1:${server.address().port}`))
