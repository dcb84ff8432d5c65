import type { Database } from './connect-cloud'
import type { Fields, openRawCollection, Order, Where } from './open-raw-collection'

/** In which order a list runs, how long a page is, and where the page before ended. */
export type Listing = Order & { size: number; after?: string | undefined }

/** One page of a list, and where the next begins. */
export type Page<Row> = { rows: Row[]; older: string | null }

/** Makes the reading of one page of a list, whole or of some fields, and of where the next begins. */
export function createPager(raw: ReturnType<typeof openRawCollection>, is: Database['command']) {
  const beyond = ({ by, order }: Order, after: string) => {
    const [at = '', id = ''] = after.split('_')
    const past = (value: unknown): unknown => (order === 'asc' ? is.gt(value) : is.lt(value))
    return is.or([{ [by]: past(new Date(at)) }, { [by]: new Date(at), _id: past(id) }])
  }

  return async (where: Where, { size, after, ...order }: Listing, fields?: readonly string[]) => {
    const query = (after ? is.and([where, beyond(order, after)]) : where) as Where
    const found = await raw.sorted(query, order, size + 1, fields && [...new Set([...fields, '_id', order.by])])
    const last = found.length > size ? (found[size - 1] as Found) : undefined
    return { found: found.slice(0, size), older: last ? cursorAt(last, order.by) : null }
  }
}

function cursorAt(document: Found, by: string) {
  return `${(document[by] as Date).toISOString()}_${document._id}`
}

type Found = Fields & { _id: string }
