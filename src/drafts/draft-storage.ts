import * as z from 'zod/mini'
import { phoneStorage } from '@/api/phone-storage'

/** Twenty sheets of at most a few kilobytes each stay far below the 200 KB we allow ourselves. */
const draftsMax = 20

/** What was being written under this name when the app was closed, killed or opened elsewhere. */
export function loadDraft<Draft>(schema: z.core.$ZodType<Draft>, name: string): Draft | undefined {
  return z.safeParse(schema, phoneStorage.get(sheet(name))).data
}

/** Keeps a draft; the one least recently written at makes room. */
export function saveDraft(name: string, written: object) {
  const names = [name, ...namesKept().filter((other) => other !== name)]
  names.slice(draftsMax).forEach((old) => phoneStorage.remove(sheet(old)))
  phoneStorage.set(sheet(name), written)
  phoneStorage.set(register, names.slice(0, draftsMax))
}

/** It has been taken in: its draft goes. */
export function removeDraft(name: string) {
  phoneStorage.remove(sheet(name))
  phoneStorage.set(
    register,
    namesKept().filter((other) => other !== name),
  )
}

const register = 'drafts'

function sheet(name: string) {
  return `draft-${name}`
}

function namesKept() {
  return z.safeParse(z.array(z.string()), phoneStorage.get(register)).data ?? []
}
