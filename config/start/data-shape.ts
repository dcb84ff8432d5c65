import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refused } from 'local-cloudbase'

/** Counts up when documents are kept in another shape than before; a folder without a number was kept before there were any. */
const SHAPE = 2

/** Whether a folder tells in which shape its documents are kept, which it does from its first moment on. */
export function hasDataShape(data: string) {
  return existsSync(note(data))
}

/** Refuses a data folder whose documents were kept in another shape: they would be shown with holes. */
export function checkDataShape(data: string) {
  if (!existsSync(data) || readdirSync(data).length === 0 || keptShape(data) === SHAPE) return
  throw new Refused(
    'The folder .data was kept by another version of 连心桥, and this one cannot read it. Nothing in it was changed; npm start -- --fresh begins anew.',
  )
}

/** Writes down the shape in which this version keeps documents. */
export function noteDataShape(data: string) {
  writeFileSync(note(data), `${SHAPE}\n`)
}

function keptShape(data: string) {
  return existsSync(note(data)) ? Number(readFileSync(note(data), 'utf8')) : 1
}

function note(data: string) {
  return join(data, 'shape')
}
