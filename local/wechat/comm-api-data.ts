import { invalidParam } from '../database/action-failed'
import type { Body } from './apis'
import { readFields, type Field } from './protobuf'

const API_TYPE = 1
const OPEN_API = 0
const OPEN_API_DATA = 2
const PAIR = 1
const [KEY, VALUE, CONTENT_TYPE] = [1, 2, 3]

/** What a `CommApiData` message asks of an open API: pairs of a name and a text of JSON. */
export function openApiBodyIn(message: unknown): Body {
  if (!Buffer.isBuffer(message)) throw invalidParam('requestData is not a CommApiData message')
  const fields = fieldsOf(message)
  if (fields.some(([number, value]) => number === API_TYPE && value !== OPEN_API))
    throw invalidParam('unknown CommApiData: only open APIs are spoken here (local/wechat/comm-api-data.ts)')
  return Object.fromEntries(
    inner(fields, OPEN_API_DATA).flatMap((data) => inner(fieldsOf(data), PAIR).map((pair) => entryIn(fieldsOf(pair)))),
  )
}

function fieldsOf(message: Buffer): Field[] {
  try {
    return readFields(message)
  } catch (problem) {
    throw invalidParam(`not a CommApiData message: ${problem instanceof Error ? problem.message : String(problem)}`)
  }
}

const inner = (fields: readonly Field[], wanted: number): Buffer[] =>
  fields.flatMap(([number, value]) => (number === wanted && Buffer.isBuffer(value) ? [value] : []))

function entryIn(fields: readonly Field[]): [string, unknown] {
  const [key = '', value = 'null', type = ''] = [KEY, VALUE, CONTENT_TYPE].map((wanted) =>
    inner(fields, wanted)[0]?.toString('utf8'),
  )
  if (type !== '') throw invalidParam(`"${key}" is a file, unknown here (local/wechat/comm-api-data.ts)`)
  try {
    return [key, JSON.parse(value)]
  } catch {
    throw invalidParam(`"${key}" is not JSON`)
  }
}
