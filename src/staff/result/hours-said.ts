/** From which hour on one speaks of it. */
const starts: readonly (readonly [pattern: RegExp, hour: number])[] = [
  [/^(?:中午|晌午)/, 11],
  [/^(?:下午|过晌|后晌)/, 12],
  [/^(?:傍|晚)/, 17],
]

/** An hour of the day, as it is said after a day. */
export const anyHour = /大?清早|一早|早[上晨起]|上午|[头前]晌|中午|晌午|下午|过晌|后晌|傍[晚黑]|晚/.source

/** An hour that is said for itself. */
export const hourAlone = /大?清早|一早|早[上晨起]|上午|[头前]晌|中午|晌午|下午|过晌|后晌|傍[晚黑]|晚上/

/** Gives from which hour on it is what the words begin with, nothing where it is so all day. */
export function findStart(words: string) {
  return starts.find(([pattern]) => pattern.test(words))?.[1]
}
