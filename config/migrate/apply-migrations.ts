import type { Place } from '../backup/open-place'
import { migrations, type Migration } from './migrations'

/** Gives each document of before what it lacks, unless somebody has just written it: that one is left to the next run. Gives how many were changed, and how many were left. */
export async function applyMigrations(
  place: Pick<Place, 'documents' | 'change'>,
  said: (line: string) => void,
  all: readonly Migration[] = migrations,
) {
  let left = 0
  for (const migration of all) {
    const { collection, what } = migration
    let changed = 0
    for await (const document of place.documents(collection)) {
      if (!migration.isOld(document)) continue
      if (await place.change(collection, document, migration.fields(document))) changed += 1
      else left += 1
    }
    if (changed > 0) said(`~ ${collection}: ${changed} got ${what}`)
  }
  return { left }
}
