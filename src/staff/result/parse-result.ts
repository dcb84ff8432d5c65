import type { ResultFacts } from '@contract/report/result'
import { clausesThatHold } from './clauses-that-hold'
import { findDoneDay } from './find-done-day'
import { findHow } from './find-how'
import { dayAt } from './shanghai-days'

/** Makes when, how and what of a sentence that says how something was settled. What came of it is the sentence itself; the rest is only what it says, never a guess. */
export function parseResult(sentence: string, now: Date): ParsedResult {
  const clauses = clausesThatHold(sentence, now)
  const doneOn = findDoneDay(clauses)
  const how = findHow(clauses)
  return {
    result: sentence,
    ...(doneOn !== undefined && { doneOn: dayAt(doneOn) }),
    ...(how !== undefined && { how }),
  }
}

export type ParsedResult = { result: string } & ResultFacts
