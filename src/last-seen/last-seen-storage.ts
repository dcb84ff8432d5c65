import * as z from 'zod/mini'
import { phoneStorage } from '@/api/phone-storage'

/** Twenty copies of at most so many characters stay far below what a phone gives an app. */
const copiesMax = 20
const lengthMax = 40_000

/** What was seen under this name and when, where it still has the shape that is shown today. */
export function loadLastSeen<Data>(
  schema: z.core.$ZodType<Data>,
  name: string,
): { at: string; data: Data } | undefined {
  const kept = z.safeParse(keptCopy, phoneStorage.get(copyOf(name))).data
  const seen = kept && z.safeParse(schema, parsed(kept.data))
  return kept && seen?.success ? { at: kept.at, data: seen.data } : undefined
}

/** Keeps what is seen, as text; the copy least recently seen makes room. One too long is not kept, and on a phone that is full none is: the page goes on. */
export function saveLastSeen(name: string, seen: z.output<typeof keptCopy>) {
  removeLastSeen(name)
  if (seen.data.length > lengthMax) return
  const names = [name, ...namesKept()]
  try {
    names.slice(copiesMax).forEach((old) => phoneStorage.remove(copyOf(old)))
    phoneStorage.set(register, names.slice(0, copiesMax))
    phoneStorage.set(copyOf(name), seen)
  } catch {
    phoneStorage.remove(copyOf(name))
  }
}

/** Removes every copy. */
export function forgetLastSeen() {
  namesKept().forEach((name) => phoneStorage.remove(copyOf(name)))
  phoneStorage.remove(register)
}

const register = 'last-seen'
/** A copy, and the cloud's time at which it was seen. */
const keptCopy = z.object({ at: z.iso.datetime(), data: z.string() })

function copyOf(name: string) {
  return `seen-${name}`
}

function namesKept() {
  return z.safeParse(z.array(z.string()), phoneStorage.get(register)).data ?? []
}

function removeLastSeen(name: string) {
  const others = namesKept().filter((other) => other !== name)
  phoneStorage.remove(copyOf(name))
  phoneStorage.set(register, others)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
