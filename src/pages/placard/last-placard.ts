import * as z from 'zod/mini'
import { phoneStorage } from '@/api/phone-storage'
import { placardView } from '@contract/screens/resident'
import type { PlacardView } from '@contract/screens/resident'

/** What of a placard outlives its page: enough to write a report, call for help and come back. Names no person. */
const { community, emergency, buildings } = placardView.shape
const placard = z.object({
  household: z.nullable(z.object({ id: z.string(), name: z.string(), number: z.string() })),
  community,
  emergency,
  buildings,
  /** How it was opened, so that it is known again without a signal. */
  openedBy: z.string(),
})
export type LastPlacard = z.output<typeof placard>

/** The door this phone stood at last. */
export function lastPlacard(): LastPlacard | undefined {
  return z.safeParse(placard, phoneStorage.get(key)).data
}

/** Keeps a door for the pages behind it and for the next time. */
export function saveLastPlacard(view: PlacardView, openedBy: string) {
  phoneStorage.set(key, z.parse(placard, { ...view, openedBy }))
}

/** What belongs to a door's household, or without one to its building, is kept under this name. */
export function placardKey({ household, buildings }: LastPlacard) {
  return household?.id ?? buildings[0]?.id ?? 'anywhere'
}

/** How its page is opened again. */
export function placardParams({ household, buildings }: LastPlacard): Record<string, string> {
  return household ? { number: household.number } : { building: buildings[0]?.id ?? '' }
}

const key = 'last-placard'
