import { phoneStorage } from '@/api/phone-storage'
import * as z from 'zod/mini'
import { household } from '@contract/household'
import type { OutputOf } from '@contract/procedure'
import { withOpenEnums } from '@/api/with-open-enums'

export type Today = OutputOf<typeof household.getToday>

/** Keeps the day as last seen, so that it opens without a network. */
export function saveToday(today: Today) {
  phoneStorage.set(key, today)
}

export function loadToday(): Today | undefined {
  return z.safeParse(withOpenEnums(household.getToday.output), phoneStorage.get(key)).data
}

/** Whoever holds the post no longer keeps nothing of it. */
export function removeToday() {
  phoneStorage.remove(key)
}

const key = 'household-today'
