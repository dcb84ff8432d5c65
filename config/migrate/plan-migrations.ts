import * as z from 'zod/mini'
import type { Place } from '../backup/open-place'
import { migrations, type Migration } from './migrations'
import { schemas } from './schemas'

type Name = keyof typeof schemas

/** How the documents of a collection stand: how many there are, how many a migration is for, and which no door can read, with the fields that it stumbles over. */
export type Standing = {
  collection: Name
  count: number
  old: readonly { migration: Migration; count: number }[]
  unreadable: readonly { id: string; fields: readonly string[] }[]
}

/** Reads every document that lasts; changes nothing. */
export async function planMigrations(place: Pick<Place, 'documents'>): Promise<Standing[]> {
  const standings: Standing[] = []
  for (const name of Object.keys(schemas) as Name[]) standings.push(await standingOf(place, name))
  return standings
}

async function standingOf(place: Pick<Place, 'documents'>, collection: Name): Promise<Standing> {
  const old = migrations.filter((each) => each.collection === collection).map((migration) => ({ migration, count: 0 }))
  const unreadable: { id: string; fields: string[] }[] = []
  let count = 0
  for await (const document of place.documents(collection)) {
    count += 1
    for (const each of old) if (each.migration.isOld(document)) each.count += 1
    const read = z.safeParse(schemas[collection], document)
    if (!read.success)
      unreadable.push({ id: document._id, fields: read.error.issues.map(({ path }) => path.join('.')) })
  }
  return { collection, count, old, unreadable }
}

/** One line a difference: `~` what is to be changed, `!` what a person has to look at, `=` what is read as it is. */
export function toMigrationLines(standings: readonly Standing[]) {
  return standings.flatMap(({ collection, count, old, unreadable }) => {
    const changed = old
      .filter((each) => each.count > 0)
      .map((each) => `~ ${collection}: ${each.count} of ${count} get ${each.migration.what}`)
    const unread = unreadable.map(({ id, fields }) => `! ${collection} ${id} cannot be read (${fields.join(', ')})`)
    return [...changed, ...unread, ...(changed.length + unread.length > 0 ? [] : [`= ${collection} ${count}`])]
  })
}
