import { day } from '@contract/schema/day'
import * as z from 'zod/mini'

/** Within how many working days a report is taken on, and answered. */
const tier = z.looseObject({ accept: z.int(), answer: z.int() })

/** Within how many hours the first word on water, power, gas and heating is said. */
const utilities = z.looseObject({ acceptHours: z.int() })

/** By when reports are dealt with: 微事 at a household, 小事 at the community, 大事 at the street, and 水电气热 wherever they are. */
export const tiers = z.looseObject({ household: tier, community: tier, street: tier, utilities })
export type Tiers = z.output<typeof tiers>

/** Some of these as an office set them, with the days from which and until which they hold, both included; without a last day until others follow. */
export const tierSetting = z.looseObject({
  from: day,
  until: z.nullable(day),
  household: z.optional(tier),
  community: z.optional(tier),
  street: z.optional(tier),
  utilities: z.optional(utilities),
})
export type TierSetting = z.output<typeof tierSetting>

/** Ours, where nobody set others. */
export const defaultTiers: Tiers = {
  household: { accept: 1, answer: 3 },
  community: { accept: 1, answer: 5 },
  street: { accept: 1, answer: 5 },
  utilities: { acceptHours: 24 },
}

type Office = { tiers?: readonly TierSetting[] | undefined }

/** Gives the tiers that hold in a community on a day, each for itself: as the community set it, else its street, else ours; of several settings the one that began last. */
export function tiersOn(day: string, { tiers, street }: Office & { street: Office }): Tiers {
  const settings = [tiers ?? [], street.tiers ?? []].flatMap((set) =>
    latestFirst(set.filter((one) => holdsOn(day, one))),
  )
  const find = <Name extends keyof Tiers>(name: Name) =>
    settings.find((one) => one[name] !== undefined)?.[name] ?? defaultTiers[name]
  return {
    household: find('household'),
    community: find('community'),
    street: find('street'),
    utilities: find('utilities'),
  }
}

function holdsOn(day: string, { from, until }: TierSetting) {
  return from <= day && (until === null || day <= until)
}

function latestFirst(settings: readonly TierSetting[]) {
  return [...settings].sort((one, other) => other.from.localeCompare(one.from))
}
