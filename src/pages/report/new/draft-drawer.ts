import * as z from 'zod/mini'
import Taro from '@tarojs/taro'
import { draft } from './draft'
import type { Draft } from './draft'

/** Twenty sheets of at most a few kilobytes each stay far below the 200 KB we allow ourselves. */
const draftsMax = 20

/** The draft kept for a door, as it was when the app was closed, killed or opened at another door. */
export function keptDraft(door: string): Draft | undefined {
  return z.safeParse(draft, Taro.getStorageSync(sheet(door))).data
}

/** Keeps a draft; the door least recently written at makes room. */
export function keepDraft(door: string, written: Draft) {
  const doors = [door, ...doorsKept().filter((other) => other !== door)]
  doors.slice(draftsMax).forEach((old) => Taro.removeStorageSync(sheet(old)))
  Taro.setStorageSync(sheet(door), written)
  Taro.setStorageSync(register, doors.slice(0, draftsMax))
}

/** The report has been taken in: its draft goes. */
export function dropDraft(door: string) {
  Taro.removeStorageSync(sheet(door))
  Taro.setStorageSync(
    register,
    doorsKept().filter((other) => other !== door),
  )
}

const register = 'drafts'

function sheet(door: string) {
  return `draft-${door}`
}

function doorsKept() {
  return z.safeParse(z.array(z.string()), Taro.getStorageSync(register)).data ?? []
}
