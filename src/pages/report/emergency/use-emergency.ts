import { useState } from 'react'
import { buildingWords } from '@/words/place-words'
import { lastDoor } from '../../placard/last-door'
import { useDraft } from '../new/use-draft'
import { useSending } from '../new/use-sending'
import { urgent } from './urgent'

/** Tells the duty worker at once: what is already written goes along, and nothing more is asked than where. */
export function useEmergency() {
  const [door] = useState(lastDoor)
  const draft = useDraft(door)
  const sending = useSending(door, draft)
  const pick = (id: string) => {
    const place = door?.buildings.find((building) => building.id === id)
    if (place) draft.change({ building: { id, words: buildingWords(place), units: place.units } })
  }
  return { door, draft, sending, pick, tell: () => sending.send(urgent(draft.current())) }
}
