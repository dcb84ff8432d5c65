import { useState } from 'react'
import type { Building } from '@/components/building-picker'
import { buildingWords, wholeBuilding } from '@/words/place-words'
import { usePlaces } from '../../placard/choose/use-places'
import { lastPlacard } from '../../placard/last-placard'
import { withPlace } from '../new/report-draft'
import type { Place } from '../new/report-draft'
import { useStep } from '../new/steps'
import { useDraft } from '../new/use-draft'

/** The second screen of a report: building and unit, of the placard's or of all there are. */
export function usePlace() {
  const [placard] = useState(lastPlacard)
  const draft = useDraft(placard)
  const { goOn, isGone } = useStep('place', draft)
  const near = (placard?.buildings ?? []).map((building) => toPlace(wholeBuilding(building)))
  const { building } = draft.shown
  // Of a building that is gone the placard may know no better than this phone.
  const [isUnknown, setUnknown] = useState(isGone || (near.length === 0 && !building))
  const [isPicking, setPicking] = useState(false)
  const places = usePlaces(isPicking || isUnknown, placard?.community.id)

  const choose = (place: Place, unit: string | null, outside = false) => {
    draft.change(withPlace(draft.current(), place, unit, outside))
    goOn('review')
  }
  /** Its units come next, if it has several. */
  const show = (place: Place) => {
    if (place.units.length < 2) return choose(place, null)
    draft.change(withPlace(draft.current(), place, null))
  }
  const pick = (found: Building) => {
    setUnknown(false)
    setPicking(false)
    show(toPlace(found))
  }
  return { draft: draft.shown, near, places, isUnknown, isPicking, setPicking, choose, show, pick }
}

export type PlaceForm = ReturnType<typeof usePlace>

function toPlace({ id, units, ...names }: Building): Place {
  return { id, words: buildingWords(names), units }
}
