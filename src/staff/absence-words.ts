import type { StandInState } from '@contract/absence/absence'
import { dayWords } from '@/words/day-words'
import { pickWord } from '@/words/pick-word'

/** The days of an absence: 1月12日（周一）到1月18日（周日）. */
export function spanWords({ from, until }: { from: string; until: string | null }, now: Date) {
  if (until === null) return `${dayWords(from, now)}起`
  return from === until ? `${dayWords(from, now)}一天` : `${dayWords(from, now)}到${dayWords(until, now)}`
}

/** Whether somebody stands in, as whoever is away and the workers read it. */
export function standInWords({ state, standIn }: { state: StandInState; standIn: { name: string } | null }) {
  const name = standIn?.name ?? ''
  const words: Record<StandInState, string> = {
    none: '没有请人照看。',
    asked: `请了${name}，还没回话。`,
    agreed: `由${name}照看。`,
    refused: `${name}照看不了，请另找一户。`,
  }
  return pickWord(words, state, '')
}
