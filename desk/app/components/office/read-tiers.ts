import type { InputOf } from '@contract/procedure'
import type { desk } from '@contract/desk'
import { day } from '@contract/schema/day'
import { findErrors, wholeNumber } from '../form/find-errors'
import type { FieldSpec } from '../form/text-fields'
import { tierNames, type Tier } from './tier-words'
import type { Tiers } from './views'

type Given = Omit<InputOf<typeof desk.setTiers>, 'commandId' | 'placeId'>
export type TierText = `${Exclude<Tier, 'utilities'>}-${'accept' | 'answer'}` | 'hours' | 'from' | 'until'
export type TierTexts = Record<TierText, string>

const number = { most: 2, kind: 'number' } as const

/** The boxes of one kind of matter, each named in full: whoever hears it alone knows what it is. */
export function specsOf(kind: Tier): FieldSpec<TierText>[] {
  const { name } = tierNames[kind]
  if (kind === 'utilities') return [{ ...number, name: 'hours', label: `${name}几小时内跟居民说上话` }]
  return [
    { ...number, name: `${kind}-accept`, label: `${name}几个工作日内接下` },
    { ...number, name: `${kind}-answer`, label: `${name}几个工作日内给回音` },
  ]
}

export const daySpecs: readonly FieldSpec<TierText>[] = [
  { name: 'from', label: '从哪天起这样算', hint: '今天或以后；已经交上来的不变。', most: 10, kind: 'date' },
  { name: 'until', label: '到哪天为止', hint: '可以空着，一直算下去。', most: 10, kind: 'date' },
]

/** What stands in the boxes at first: what holds today. */
export function toTierTexts({ household, community, street, utilities }: Tiers, today: string): TierTexts {
  return {
    ...{ 'household-accept': String(household.accept), 'household-answer': String(household.answer) },
    ...{ 'community-accept': String(community.accept), 'community-answer': String(community.answer) },
    ...{ 'street-accept': String(street.accept), 'street-answer': String(street.answer) },
    ...{ hours: String(utilities.acceptHours), from: today, until: '' },
  }
}

/** What is wrong in the boxes of the chosen kinds, by box. */
export function tierErrors(kinds: readonly Tier[], texts: TierTexts, today: string) {
  const days = { takes: wholeNumber(1, 30), words: '请填1到30的整数。' }
  const hours = { takes: wholeNumber(1, 72), words: '请填1到72的整数。' }
  const boxes = kinds.flatMap(specsOf).map(({ name }) => [name, name === 'hours' ? hours : days] as const)
  const errors = findErrors<TierText>(
    {
      ...Object.fromEntries(boxes),
      from: { takes: day, words: '请选一天。' },
      until: { takes: day, words: '请选一天，或空着。', mayBeEmpty: true },
    },
    texts,
  )
  if (!errors.from && texts.from < today) errors.from = '过去的日子不能改，请选今天或以后。'
  if (!errors.until && texts.until && texts.until < texts.from) errors.until = '不能早于开始的那天。'
  for (const kind of kinds)
    if (kind !== 'utilities' && Number(texts[`${kind}-answer`]) < Number(texts[`${kind}-accept`]))
      errors[`${kind}-answer`] ??= '回音不能比接下还早。'
  return errors
}

/** The setting as it is sent: the chosen kinds alone. */
export function readTiers(kinds: readonly Tier[], texts: TierTexts): Given {
  const tiers = kinds.map((kind) =>
    kind === 'utilities'
      ? [kind, { acceptHours: Number(texts.hours) }]
      : [kind, { accept: Number(texts[`${kind}-accept`]), answer: Number(texts[`${kind}-answer`]) }],
  )
  const chosen = Object.fromEntries(tiers) as Partial<Pick<Given, Tier>>
  return { from: texts.from, until: texts.until || null, ...chosen }
}
