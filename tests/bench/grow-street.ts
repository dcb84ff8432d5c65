import type tcb from '@cloudbase/node-sdk'

type Database = ReturnType<ReturnType<typeof tcb.init>['database']>
type Fields = Record<string, unknown>
type Grown = Record<'buildings' | 'households' | 'coverage' | 'absences' | 'terms', Fields[]> & { _id: string }

const DAY_MS = 86_400_000
const buildings = 300
const households = 60
const batch = 1000

/** How many terms of years stand in a community: so many, or as many as fill it up to a size. */
type Years = { terms: number } | { bytes: number }

/** Lets the sample's communities grow, and so many stand in all: 300 buildings, 60 households, and terms of years, which up to release 0.1 stood there for ever. */
export async function growCommunities(database: Database, many: number, years: Years) {
  const collection = database.collection('communities')
  const { data } = (await collection.limit(100).get()) as { data: Grown[] }
  const now = Date.now()
  for (const { _id, ...fields } of data.map((community) => grown(community, years, now)))
    await collection.doc(_id).set(fields)
  const [first] = data
  if (!first) throw new Error('the sample street has no community')
  for (let no = data.length; no < many; no++) await collection.add(elsewhere(grown(first, years, now), no))
}

function grown(community: Grown, years: Years, now: number): Grown {
  const past = { from: new Date(now - 400 * DAY_MS), until: new Date(now - 390 * DAY_MS) }
  const nos = Array.from({ length: buildings - community.buildings.length }, (_, no) => `${community._id}-more-${no}`)
  const [building, household, term] = [community.buildings[0], community.households[0], community.terms[0]]
  const posts = nos.slice(0, households - community.households.length)
  const more = {
    ...community,
    buildings: [...community.buildings, ...nos.map((id) => ({ ...building, id, name: id.slice(-8) }))],
    households: [
      ...community.households,
      ...posts.map((id, no) => ({ ...household, id, number: `9${no}`, placards: [] })),
    ],
    coverage: [
      ...community.coverage,
      ...nos.map((id, no) => ({ ...community.coverage[0], buildingId: id, householdId: posts[no % posts.length] })),
    ],
    absences: [...community.absences, ...posts.map((householdId) => ({ ...past, householdId, standInId: null }))],
  }
  const ended = (no: number) => ({
    ...term,
    ...past,
    id: `term-${community._id}-${no}`.padEnd(32, '0'),
    codeHash: `code-${community._id}-${no}`.padEnd(64, '0'),
    role: 'household',
    householdId: posts[no % posts.length],
    holder: { key: `key-${no}`.padEnd(64, '0'), personId: `former-${no}`, name: '王淑芬', showName: false },
  })
  const length = 'terms' in years ? years.terms : Math.ceil((years.bytes - size(more)) / size(ended(1000)))
  const terms = Array.from({ length }, (_, no) => ended(no))
  return { ...more, terms: [...terms, ...community.terms] }
}

function size(value: unknown) {
  return Buffer.byteLength(JSON.stringify(value))
}

/** A community of the same size whose buildings, households and terms are others. */
function elsewhere(community: Grown, no: number): Grown {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy)
    if (typeof value !== 'object' || value === null || value instanceof Date) return value
    return Object.fromEntries(
      Object.entries(value).map(([field, inside]) => [
        field,
        renamed.includes(field) ? rename(inside, no) : copy(inside),
      ]),
    )
  }
  return { ...(copy(community) as Grown), _id: `community-elsewhere-${no}` }
}

const renamed = ['id', 'buildingId', 'householdId', 'standInId', 'estateId', 'number', 'token', 'codeHash', 'key']

function rename(value: unknown, no: number) {
  return typeof value === 'string' ? `${value}-${no}` : value
}

/** Lets every report of the sample grow by a long story, and fills in those of other households: one in twenty is still open. */
export async function growReports(database: Database, many: number) {
  const collection = database.collection('reports')
  const { data } = (await collection.limit(100).get()) as { data: (Fields & { _id: string; history: Fields[] })[] }
  for (const { _id, history } of data) {
    const [first] = history
    const added = Array.from({ length: 30 }, () => ({ ...first, event: 'added', text: '还是没有修好，'.repeat(400) }))
    await collection.doc(_id).update({ history: [...history, ...added] })
  }
  const one = data.find(({ state }) => state === 'routed')
  if (!one) throw new Error('the sample street has no routed report')
  for (let done = 0; done < many; done += batch)
    await collection.add(Array.from({ length: batch }, (_, at) => another(one, done + at)))
}

function another(report: Fields, no: number) {
  const assignee = { ...(report.assignee as object), ids: [`household-elsewhere-${no % 1800}`] }
  return {
    ...report,
    _id: `grown-${no}`,
    state: no % 20 === 0 ? 'routed' : 'closed',
    communityId: no % 30 === 0 ? report.communityId : `community-elsewhere-${no % 30}`,
    residentId: `resident-elsewhere-${Math.floor(no / 10)}`,
    assignee,
    dueAt: null,
  }
}
