import { createServer } from 'node:net'
import { Refused } from 'local-cloudbase'

/** Refuses a port that something else has, before anything is built for it. */
export function checkPort(port: number) {
  return new Promise<void>((resolve, reject) => {
    const server = createServer()
    server.once('error', (problem: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken; choose another one: npm start -- --port ${port + 1}`
      reject(new Refused(problem.code === 'EADDRINUSE' ? taken : `Port ${port} cannot be used: ${problem.message}.`))
    })
    server.listen(port, '127.0.0.1', () => server.close(() => resolve()))
  })
}
