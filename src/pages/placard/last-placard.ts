import { useEffect, useState } from 'react'
import * as z from 'zod/mini'
import { phoneStorage } from '@/api/phone-storage'
import { placardView } from '@contract/screens/placard'
import type { PlacardView } from '@contract/screens/placard'

/** What of a placard outlives its page: enough to write a report, call for help and come back. Names no person. */
const { community, emergency, buildings } = placardView.shape
const placard = z.object({
  household: z.nullable(z.object({ id: z.string(), name: z.string(), number: z.string() })),
  community,
  emergency,
  buildings,
  /** The posts of whoever holds this phone, as of then: their place on the page is kept free. */
  roles: z.optional(z.object({ household: z.boolean(), worker: z.boolean() })),
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
  watchers.forEach((tell) => tell())
}

/** The same for a page that may not wait for the answer: it follows once the door is known. */
export function useLastPlacard() {
  const [placard, setPlacard] = useState(lastPlacard)
  useEffect(() => {
    const tell = () => setPlacard(lastPlacard())
    watchers.add(tell)
    return () => void watchers.delete(tell)
  }, [])
  return placard
}

const watchers = new Set<() => void>()

/** What belongs to a door's household, or without one to its building, is kept under this name. */
export function placardKey({ household, buildings }: Pick<LastPlacard, 'household' | 'buildings'>) {
  return household?.id ?? buildings[0]?.id ?? 'anywhere'
}

/** How its page is opened again. */
export function placardParams({ household, buildings }: LastPlacard): Record<string, string> {
  return household ? { number: household.number } : { building: buildings[0]?.id ?? '' }
}

const key = 'last-placard'
