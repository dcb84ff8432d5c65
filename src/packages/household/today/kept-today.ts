import Taro from '@tarojs/taro'
import * as z from 'zod/mini'
import { household } from '@contract/household'
import type { OutputOf } from '@contract/procedure'

export type Today = OutputOf<typeof household.getToday>

/** Keeps the day as last seen, so that it opens without a network. */
export function keepToday(today: Today) {
  Taro.setStorageSync(key, today)
}

export function keptToday(): Today | undefined {
  return z.safeParse(household.getToday.output, Taro.getStorageSync(key)).data
}

/** Whoever holds the post no longer keeps nothing of it. */
export function dropToday() {
  Taro.removeStorageSync(key)
}

const key = 'household-today'
