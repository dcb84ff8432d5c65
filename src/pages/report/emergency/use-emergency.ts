import { useState } from 'react'
import { lastDoor } from '../../placard/last-door'
import { useDraft } from '../new/use-draft'
import { useSending } from '../new/use-sending'
import { urgent } from './urgent'

/** Tells the duty worker at once: what is already written goes along, and nothing more is asked than where. */
export function useEmergency() {
  const [door] = useState(lastDoor)
  const draft = useDraft(door)
  const sending = useSending(door, draft)
  return { door, draft, sending, tell: () => sending.send(urgent(draft.current())) }
}
