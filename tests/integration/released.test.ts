import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 as Ajv } from 'ajv/dist/2020'
import * as z from 'zod/mini'
import { community } from '../../cloudfunctions/modules/estate/community'
import { contact } from '../../cloudfunctions/modules/contact/contact'
import { street } from '../../cloudfunctions/modules/estate/street'
import { meeting } from '../../cloudfunctions/modules/meeting/meeting'
import { deletion } from '../../cloudfunctions/modules/people/deletion'
import { person } from '../../cloudfunctions/modules/people/person'
import { report } from '../../cloudfunctions/modules/report/report'
import { staffEntry } from '../../cloudfunctions/modules/staff-log/staff-entry'
import { suggestion } from '../../cloudfunctions/modules/suggestion/suggestion'
import { root } from '../../config/root'
import { allCases } from '../support/cases/all-cases'
import { openWorld, type World } from '../support/world'
import { contracts } from '../support/world/client'

type Json = Record<string, unknown>
type Released = Record<string, Record<string, { kind: string; input: Json; output: Json; refusals: string[] }>>

const releases = readdirSync(join(root, 'tests/released'))
const read = (release: string, file: string) =>
  JSON.parse(readFileSync(join(root, 'tests/released', release, file), 'utf8'), revived) as unknown

/** A code that says more than the one of an older release; a phone that doesn't know it keeps what was written. */
const finer: Record<string, string> = { NOT_FOUND: 'BUILDING_GONE' }

const schemas: Record<string, z.core.$ZodType> = {
  communities: community,
  contacts: contact,
  deletions: deletion,
  meetings: meeting,
  people: person,
  reports: report,
  'staff-log': staffEntry,
  streets: street,
  suggestions: suggestion,
}

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

describe.each(releases)('a phone of release %s', (release) => {
  const promised = Object.entries(read(release, 'contract.json') as Released).flatMap(([door, procedures]) =>
    Object.entries(procedures).map(([name, procedure]) => ({ door, name, procedure })),
  )

  it.each(promised.map((each) => [`${each.door} ${each.name}`, each] as const))(
    'asks today’s door for what it knows, and reads the answer: %s',
    async (_, { door, name, procedure }) => {
      const today = allCases.find((each) => each.door === door && each.name === name)
      if (!today) throw new Error(`${door} has no ${name} any more`)
      const says = (code: string) => today.procedure.refusals.some((each) => each === code || each === finer[code])
      expect(procedure.refusals.filter((code) => !says(code))).toEqual([])

      const { by, input } = await today.works(world)
      const reply = await world.knock(by, name, asItWouldAsk(input, procedure.input))
      if (!reply.ok) throw new Error(`refused: ${reply.refusal}`)
      const reads = new Ajv({ strict: false, validateFormats: false }).compile(asAPhoneReads(procedure.output))
      expect([reads(reply.data), reads.errors]).toEqual([true, null])
    },
  )

  it('has promises of doors that are all there', () => {
    expect(promised.length).toBeGreaterThan(60)
    expect(Object.keys(contracts)).toEqual(expect.arrayContaining([...new Set(promised.map(({ door }) => door))]))
  })
})

describe.each(releases)('the documents of release %s', (release) => {
  it.each(Object.keys(schemas))('are read by today’s doors: %s', (name) => {
    const documents = read(release, `documents/${name}.json`) as Json[]
    expect(documents.length).toBeGreaterThan(0)
    for (const document of documents) {
      const parsed = z.safeParse(schemas[name] as z.core.$ZodType, document)
      expect([document._id, parsed.error?.issues ?? []]).toEqual([document._id, []])
    }
  })

  it('are each of a collection that is read here', () => {
    const files = readdirSync(join(root, 'tests/released', release, 'documents'))
    expect(files.sort()).toEqual(Object.keys(schemas).map((name) => `${name}.json`))
  })
})

/** Dates as MongoDB's extended JSON has them. */
function revived(_: string, value: unknown) {
  return typeof value === 'object' && value !== null && '$date' in value ? new Date(value.$date as string) : value
}

/** Today's input without the fields that the released phone did not know. */
function asItWouldAsk(input: Json, released: Json): Json {
  const known = released.properties as Json | undefined
  return known ? Object.fromEntries(Object.entries(input).filter(([field]) => field in known)) : input
}

/** A phone leaves out the fields it does not know, and shows a word it does not know as a plain one. */
function asAPhoneReads(schema: unknown): Json {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === 'additionalProperties' || key === 'enum' ? undefined : value,
  ) as Json
}
