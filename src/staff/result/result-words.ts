import type { ResultFacts, ResultHow } from '@contract/report/result'
import { daysUntil, dayWords } from '@/words/day-words'
import { pickWord } from '@/words/pick-word'
import { dayAt, shanghaiMoment } from './shanghai-days'

const howWords: Record<ResultHow, string> = {
  self: '自己办',
  property: '请物业',
  office: '请单位',
  peace: '劝和',
  rules: '讲清政策',
}

/** The ways in which something is settled, in the order in which they are offered. */
export const ways = (Object.keys(howWords) as ResultHow[]).map((value) => ({ value, title: howWords[value] }))

/** How it was settled; a plain word for what only a newer cloud knows. */
export function howWord(how: ResultHow) {
  return pickWord(howWords, how, '别的办法')
}

/** A day as people say it, the last three by their names as well: 昨天11月29日（周日）. */
export function doneDayWords(day: string, now: Date) {
  return `${nearWords[-daysUntil(day, now)] ?? ''}${dayWords(day, now)}`
}

/** The days to choose from, today first; with the one that was said, however long ago. */
export function daysToChoose(said: string | undefined, now: Date) {
  const { today } = shanghaiMoment(now)
  const days = Array.from({ length: DAYS_OFFERED }, (_, ago) => dayAt(today - ago))
  return said === undefined || days.includes(said) ? days : [...days, said]
}

/** When and how it was done in one line, for those who handle it; nothing where neither was said. */
export function factsLine({ doneOn, how }: ResultFacts, now: Date) {
  const parts = [doneOn && `${dayWords(doneOn, now)}办的`, how && howWord(how)].filter(Boolean)
  return parts.length > 0 ? parts.join(' · ') : undefined
}

const DAYS_OFFERED = 8
const nearWords: Readonly<Record<number, string>> = { 0: '今天', 1: '昨天', 2: '前天' }
