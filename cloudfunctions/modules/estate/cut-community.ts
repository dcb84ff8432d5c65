import type * as z from 'zod/mini'
import type { Database } from '../../platform/connect-cloud'
import type { Fields } from '../../platform/open-raw-collection'
import { community, communityPosts } from './community'

/** Where a field of the community stands for an expression of the database. */
type At = (field: string) => string

/** Later than any end: one comparison a row, where years of rows are looked through. */
const NEVER = new Date('9999-01-01T00:00:00Z')

export const atRoot: At = (field) => `$${field}`

/** Makes the expressions by which the database cuts a community to what somebody asks about, before it is sent: a community of years is as quick as a new one. What is left is never less than the rules ask for; they look at it as if it were whole. */
export function cutCommunity(is: Database['command'], now: Date) {
  const $ = is.aggregate
  const only = (input: string, as: string, cond: unknown) => $.filter({ input, as, cond })
  const runsStill = (span: string) => $.gt([$.ifNull([`${span}.until`, NEVER]), now])

  /** Of terms and absences those that are not over; the rest is for whoever changes the community. */
  const part = (of: z.ZodMiniObject, at: At = atRoot): Fields => ({
    ...fieldsAt(of, at),
    terms: only(at('terms'), 'term', runsStill('$$term')),
    absences: only(at('absences'), 'absence', runsStill('$$absence')),
  })
  /** One building with the entries that lead to it, and whoever covers it or a whole estate. */
  const around = (buildingId: string, at = atRoot): Fields => ({
    ...part(community, at),
    buildings: only(at('buildings'), 'building', $.in([buildingId, ['$$building.id', '$$building.mergedInto']])),
    coverage: only(at('coverage'), 'row', $.in(['$$row.buildingId', [buildingId, null]])),
  })
  /** What some households cover: those that are found in a list, by their ids there. */
  const coveredBy = (list: string, as: string, are: unknown, id: string): Fields[] => [
    { ...part(community), theirs: $.map({ input: only(list, as, are), as, in: id }) },
    { ...fieldsAt(community, atRoot), coverage: only('$coverage', 'row', $.in(['$$row.householdId', '$theirs'])) },
  ]
  const each = (list: string, cut: (at: At) => Fields) =>
    $.map({ input: `$${list}`, as: 'each', in: cut((field) => `$$each.${field}`) })

  return {
    whole: [part(community)],
    posts: [part(communityPosts)],
    around: (buildingId: string) => [around(buildingId)],
    coveredBy,
    /** With all its buildings, and what the posts of this person cover. */
    servedBy: (key: string) => coveredBy('$terms', 'term', $.eq(['$$term.holder.key', key]), '$$term.householdId'),
    /** The same for communities that were looked up beside something else, in the list of this name. */
    eachAround: (list: string, buildingId: string) => each(list, (at) => around(buildingId, at)),
    eachPosts: (list: string) => each(list, (at) => part(communityPosts, at)),
  }
}

/** The fields of a schema as they stand there. */
export function fieldsAt({ shape }: z.ZodMiniObject, at: At): Fields {
  return Object.fromEntries(Object.keys(shape).map((field) => [field, at(field)]))
}
