import type { givenAway as schema } from '@contract/schema/meeting'
import type * as z from 'zod/mini'
import type { Meeting } from './meeting'

type GivenAway = z.output<typeof schema>

/** A mobile or landline number. */
const phones = /1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}|0\d{2,3}[\s-]?\d{7,8}/g
/** A flat: 3号楼2单元502, 502室, 302户, 3-2-502. */
const doors = /\d+\s*单元\s*\d{3,4}|\d{3,4}\s*[室户]|\d+-\d+-\d{3,4}/g

/** What in the minutes could tell who somebody is: names the guests gave or `neighbours` left, phones, house numbers. Empty when they may be published. */
export function givenAway(meeting: Said, neighbours: readonly string[]): GivenAway[] {
  const { place, topics, decisions, guests, waiting } = meeting
  const text = [
    place,
    ...topics.flatMap(({ text, said }) => [text, said ?? '']),
    ...decisions.map(({ what }) => what),
  ].join('\n')
  const known = [...[...guests, ...waiting].map(({ name }) => name), ...neighbours]
  const names = known.flatMap((name) => (name !== null && name.length > 1 && text.includes(name) ? [name] : []))
  return [
    ...[...new Set(names)].map((name) => ({ kind: 'name' as const, text: name })),
    ...[...text.matchAll(phones)].map(([found]) => ({ kind: 'phone' as const, text: found })),
    ...[...text.replaceAll(phones, ' ').matchAll(doors)].map(([found]) => ({ kind: 'door' as const, text: found })),
  ]
}

type Said = Pick<Meeting, 'place' | 'topics' | 'decisions' | 'guests' | 'waiting'>
