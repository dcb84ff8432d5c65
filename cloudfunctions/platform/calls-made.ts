import { subscribe } from 'node:diagnostics_channel'
import type { ClientRequest } from 'node:http'

let made = 0

/** Where the SDK asks, whatever it asks for; WeChat and others are asked elsewhere. */
const PATH = '/admin'

subscribe('http.client.request.start', (message) => {
  if ((message as { request: ClientRequest }).request.path.startsWith(PATH)) made++
})

/** Gives how many calls the SDK has made in this process: of the database, for files. */
export function callsMade() {
  return made
}
