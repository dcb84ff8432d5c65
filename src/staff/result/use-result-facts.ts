import { useState } from 'react'
import type { ResultFacts, ResultHow } from '@contract/report/result'
import { cloudNow } from '@/clock/cloud-now'
import { parseResult } from './parse-result'

/** What was chosen by hand; null is left out on purpose. */
export type ChosenFacts = { doneOn?: string | null; how?: ResultHow | null }

/** When and how, as the sentence says it by the cloud's time; what was chosen by hand stays, whatever the sentence becomes. */
export function useResultFacts() {
  const [chosen, setChosen] = useState<ChosenFacts>({})
  const [read, setRead] = useState<{ text: string; sentence: string; facts: ResultFacts }>()
  const factsOf = (said: ResultFacts): ResultFacts => ({
    ...definite('doneOn', chosen.doneOn === undefined ? said.doneOn : chosen.doneOn),
    ...definite('how', chosen.how === undefined ? said.how : chosen.how),
  })
  return {
    /** What is to be looked at, if anything. */
    seen: read && { ...read, facts: factsOf(read.facts) },
    /** Reads what stands for the result; says whether there is anything in it to be looked at before it is sent. */
    read: (text: string, sentence: string) => {
      const { doneOn, how } = parseResult(sentence, cloudNow())
      const facts = factsOf({ doneOn, how })
      const isTelling = facts.doneOn !== undefined || facts.how !== undefined
      setRead(isTelling ? { text, sentence, facts: { doneOn, how } } : undefined)
      return isTelling
    },
    change: (fields: ChosenFacts) => setChosen({ ...chosen, ...fields }),
    putBack: () => setRead(undefined),
  }
}

function definite<Name extends string, Value>(name: Name, value: Value | null | undefined) {
  return (value ? { [name]: value } : {}) as Partial<Record<Name, Value>>
}
