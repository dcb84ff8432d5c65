import * as z from 'zod/mini'
import Taro from '@tarojs/taro'
import { placardView } from '@contract/screens/resident'
import type { PlacardView } from '@contract/screens/resident'

/** What of a placard outlives its page: enough to write a report, call for help and come back. Names no person. */
const { community, emergency, buildings } = placardView.shape
const door = z.object({
  household: z.nullable(z.object({ id: z.string(), name: z.string(), number: z.string() })),
  community,
  emergency,
  buildings,
  /** How it was asked for, so that it is known again without a signal. */
  asked: z.string(),
})
export type Door = z.output<typeof door>

/** The door this phone stood at last. */
export function lastDoor(): Door | undefined {
  return z.safeParse(door, Taro.getStorageSync(key)).data
}

/** Keeps a door for the pages behind it and for the next time. */
export function keepDoor(view: PlacardView, asked: string) {
  Taro.setStorageSync(key, z.parse(door, { ...view, asked }))
}

/** What belongs to a door's household, or without one to its building, is kept under this name. */
export function doorName({ household, buildings }: Door) {
  return household?.id ?? buildings[0]?.id ?? 'anywhere'
}

const key = 'door'
