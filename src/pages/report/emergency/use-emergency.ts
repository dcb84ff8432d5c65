import { useState } from 'react'
import { buildingWords } from '@/words/place-words'
import { lastPlacard } from '../../placard/last-placard'
import { useDraft } from '../new/use-draft'
import { useSendReport } from '../new/use-send-report'
import { toEmergencyDraft } from './to-emergency-draft'

/** Tells the duty worker at once: what is already written goes along, and nothing more is asked than where. */
export function useEmergency() {
  const [placard] = useState(lastPlacard)
  const draft = useDraft(placard)
  const sending = useSendReport(placard, draft, () => draft.change({ building: null, unit: null }))
  const pick = (id: string) => {
    const place = placard?.buildings.find((building) => building.id === id)
    if (place) draft.change({ building: { id, words: buildingWords(place), units: place.allUnits } })
  }
  return { placard, draft, sending, pick, tell: () => sending.send(toEmergencyDraft(draft.current())) }
}
