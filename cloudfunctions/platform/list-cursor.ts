import type { Database } from './connect-cloud'
import type { Fields, Order } from './open-raw-collection'

/** Gives where a page ends: its last document, by what the list is sorted by, and by its id where several are alike. */
export function cursorAt(last: Fields & { _id: string }, by: string) {
  return `${(last[by] as Date).toISOString()}_${last._id}`
}

/** The condition that asks for what comes after a page's end. */
export function beyond({ by, order }: Order, after: string, is: Database['command']) {
  const [at = '', id = ''] = after.split('_')
  const past = (value: unknown): unknown => (order === 'asc' ? is.gt(value) : is.lt(value))
  return is.or([{ [by]: past(new Date(at)) }, { [by]: new Date(at), _id: past(id) }])
}
