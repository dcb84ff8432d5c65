import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { runCommand } from '../../support/tencent/run-command'

/** A port at which nobody answers any more. */
async function aFreePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return String(port)
}

it('a command for the local cloud says in one sentence that none is open, and how to open one', async () => {
  const port = await aFreePort()
  // In a process of its own: the SDK's timer outlives a question that failed.
  expect(await runCommand('config/migrate.ts', ['--port', port], {})).toEqual({
    code: 1,
    lines: [`No local cloud answers at port ${port}; npm start opens one, npm start -- --empty one without a street.`],
  })
})
