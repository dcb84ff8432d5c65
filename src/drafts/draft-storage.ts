import * as z from 'zod/mini'
import Taro from '@tarojs/taro'

/** Twenty sheets of at most a few kilobytes each stay far below the 200 KB we allow ourselves. */
const draftsMax = 20

/** What was being written under this name when the app was closed, killed or opened elsewhere. */
export function loadDraft<Draft>(schema: z.core.$ZodType<Draft>, name: string): Draft | undefined {
  return z.safeParse(schema, Taro.getStorageSync(sheet(name))).data
}

/** Keeps a draft; the one least recently written at makes room. */
export function saveDraft(name: string, written: object) {
  const names = [name, ...namesKept().filter((other) => other !== name)]
  names.slice(draftsMax).forEach((old) => Taro.removeStorageSync(sheet(old)))
  Taro.setStorageSync(sheet(name), written)
  Taro.setStorageSync(register, names.slice(0, draftsMax))
}

/** It has been taken in: its draft goes. */
export function removeDraft(name: string) {
  Taro.removeStorageSync(sheet(name))
  Taro.setStorageSync(
    register,
    namesKept().filter((other) => other !== name),
  )
}

const register = 'drafts'

function sheet(name: string) {
  return `draft-${name}`
}

function namesKept() {
  return z.safeParse(z.array(z.string()), Taro.getStorageSync(register)).data ?? []
}
