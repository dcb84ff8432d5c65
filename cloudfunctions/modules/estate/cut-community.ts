import type * as z from 'zod/mini'
import type { Database } from '../../platform/connect-cloud'
import type { Fields } from '../../platform/open-raw-collection'
import { community, communityPosts } from './community'

/** Where a field of the community stands for an expression of the database. */
type At = (field: string) => string

/** Later than any end: one comparison a row, where years of rows are looked through. */
const NEVER = new Date('9999-01-01T00:00:00Z')

const atRoot: At = (field) => `$${field}`

/** Makes the expressions by which the database cuts a community to what somebody asks about, before it is sent: a community of years is as quick as a new one. What is left is never less than the rules ask for; they look at it as if it were whole. */
export function cutCommunity(is: Database['command'], now: Date) {
  const $ = is.aggregate
  const only = (input: string, as: string, cond: unknown) => $.filter({ input, as, cond })
  const runsStill = (span: string) => $.gt([$.ifNull([`${span}.until`, NEVER]), now])

  /** Terms and absences that are not over; the rest is for whoever changes the community. */
  const inForce = (at: At): Fields => ({
    terms: only(at('terms'), 'term', runsStill('$$term')),
    absences: only(at('absences'), 'absence', runsStill('$$absence')),
  })
  const whole = (at: At): Fields => ({ ...fieldsAt(community, at), ...inForce(at) })
  const posts = (at: At): Fields => ({ ...fieldsAt(communityPosts, at), ...inForce(at) })
  /** One building, and whoever covers it or a whole estate. */
  const around = (buildingId: string, at: At): Fields => {
    const covers = $.or([$.eq(['$$row.buildingId', buildingId]), $.eq(['$$row.buildingId', null])])
    return {
      ...whole(at),
      buildings: only(at('buildings'), 'building', $.eq(['$$building.id', buildingId])),
      coverage: only(at('coverage'), 'row', covers),
    }
  }
  /** What some households cover: `made` is made once, and `isTheirs` compares each row with it. */
  const coverageOf = (made: unknown, isTheirs: unknown): Fields[] => [
    { ...whole(atRoot), made },
    { ...fieldsAt(community, atRoot), coverage: only('$coverage', 'row', isTheirs) },
  ]
  /** What the first household of this kind covers, and the buildings there. */
  const ofHouseholdThat = (is: unknown) => {
    const ids = $.map({ input: only('$households', 'household', is), as: 'household', in: '$$household.id' })
    const isThere = $.or([$.in(['$$building.id', '$places']), $.in(['$$building.estateId', '$places'])])
    return [
      ...coverageOf($.arrayElemAt([ids, 0]), $.eq(['$$row.householdId', '$made'])),
      { ...fieldsAt(community, atRoot), places: $.concatArrays(['$coverage.buildingId', '$coverage.estateId']) },
      { ...fieldsAt(community, atRoot), buildings: only('$buildings', 'building', isThere) },
    ]
  }

  return {
    whole: [whole(atRoot)],
    posts: [posts(atRoot)],
    around: (buildingId: string) => [around(buildingId, atRoot)],
    ofPlacard: (token: string) => ofHouseholdThat($.in([token, '$$household.placards.token'])),
    ofNumber: (number: string) => ofHouseholdThat($.eq(['$$household.number', number])),
    ofHousehold: (householdId: string) => ofHouseholdThat($.eq(['$$household.id', householdId])),
    /** With all its buildings, and what the posts of this person cover. */
    servedBy: (key: string) => {
      const theirs = only('$terms', 'term', $.eq(['$$term.holder.key', key]))
      const ids = $.map({ input: theirs, as: 'term', in: '$$term.householdId' })
      return coverageOf(ids, $.in(['$$row.householdId', '$made']))
    },
    /** The same for communities that were looked up beside something else, in the list of this name. */
    eachAround: (list: string, buildingId: string) =>
      $.map({ input: `$${list}`, as: 'each', in: around(buildingId, (field) => `$$each.${field}`) }),
    eachPosts: (list: string) => $.map({ input: `$${list}`, as: 'each', in: posts((field) => `$$each.${field}`) }),
  }
}

function fieldsAt({ shape }: z.ZodMiniObject, at: At): Fields {
  return Object.fromEntries(Object.keys(shape).map((field) => [field, at(field)]))
}
