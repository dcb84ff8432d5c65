import { DONE_DAYS_MAX } from '@contract/report/result'
import { findStart, hourAlone } from './hours-said'
import type { Moment } from './shanghai-days'
import { waysToNameADay } from './ways-to-name-a-day'
import type { WayToNameADay } from './ways-to-name-a-day'

/** Gives the day that the words name, by its number; `ahead` where it is still to come, nothing where they name none, or one too long ago. An hour alone is of the `current` day, if there was one. */
export function findDaySaid(words: string, moment: Told): number | 'ahead' | undefined {
  if (lunar.test(words)) return undefined
  const last = findLastNamed(words, moment)
  if (!last) return findDayOfHour(words, moment)
  const { day, after, isBare } = last
  if (moment.today - day > DONE_DAYS_MAX) return undefined
  const isToCome = day > moment.today || (day === moment.today && (findStart(after) ?? 0) > moment.hour)
  return isToCome || (isBare && !moment.isPast) ? 'ahead' : day
}

/** Now; the day spoken of so far, and whether the words are of the past. */
type Told = Moment & { current?: number | undefined; isPast: boolean }

type Named = { at: number; after: string; day: number; isBare: boolean }

function findLastNamed(words: string, moment: Moment): Named | undefined {
  const named = waysToNameADay.flatMap((way) => daysNamed(way, words, moment))
  return named.sort((one, other) => one.at - other.at).pop()
}

function daysNamed({ pattern, day, isBare = false }: WayToNameADay, words: string, moment: Moment): Named[] {
  const named: Named[] = []
  let end = 0
  for (let found = pattern.exec(words); found; found = pattern.exec(words.slice(end))) {
    const at = end + found.index
    end = at + found[0].length
    const number = day(found, moment)
    const after = words.slice(end)
    if (number !== undefined && !ofSomethingElse.test(after)) named.push({ at, after, day: number, isBare })
  }
  return named
}

/** An hour alone is of today; before it has come it is of a day that nobody knows, or a plan. */
function findDayOfHour(words: string, { today, hour, current, isPast }: Told) {
  const said = hourAlone.exec(words)
  if (!said || anyDay.test(words)) return undefined
  if (current !== undefined) return current
  if ((findStart(said[0]) ?? 0) <= hour) return today
  return isPast ? undefined : 'ahead'
}

const anyDay = /每|天天|有[天时]|哪天|整[天晚]|[那当]天|平时/
const lunar = /农历|阴历|旧历|腊月|正月|闰/

/** It isn't when it was done, but belongs to what is spoken about: 昨天说的那个灯. */
const ofSomethingElse =
  /^(?:(?:清早|一早|早[上晨]|上午|中午|下午|傍晚|晚上?)?(?:您|你|他|她|大爷|大妈|邻居)?(?:来|打电话)?(?:说|报|反映|提|讲|问|交代|坏|漏|堵|停)(?:过|修|来)?的|那[个件事档]|的(?!时候))/
