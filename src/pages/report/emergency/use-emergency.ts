import { useState } from 'react'
import type { Building } from '@/components/building-picker'
import { buildingWords } from '@/words/place-words'
import type { LastPlacard } from '../../placard/last-placard'
import { useDraft } from '../new/use-draft'
import { useSendReport } from '../new/use-send-report'
import { toEmergencyDraft } from './to-emergency-draft'

/** Tells the duty worker at once: what is already written goes along, and nothing more is asked than where. */
export function useEmergency(placard: LastPlacard | undefined) {
  const draft = useDraft(placard)
  const [isAsking, setAsking] = useState(false)
  const sending = useSendReport(placard, draft, () => {
    draft.change({ building: null, unit: null })
    setAsking(true)
  })
  const { building } = draft.shown

  const send = () => sending.send(toEmergencyDraft(draft.current()))
  const pick = ({ id, units, ...place }: Building) => {
    draft.change({ building: { id, words: buildingWords(place), units }, unit: null })
    setAsking(false)
    send()
  }
  return { building, sending, isAsking, setAsking, pick, tell: () => (building ? send() : setAsking(true)) }
}
