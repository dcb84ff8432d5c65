import { useState } from 'react'
import type { Building } from '@/components/building-picker'
import { buildingWords } from '@/words/place-words'
import { useDraftPhotos } from '@/drafts/use-draft-photos'
import type { Category } from '@contract/schema/report'
import { goInstead } from '../../go'
import { usePlaces } from '../../placard/choose/use-places'
import { lastDoor } from '../../placard/last-door'
import { missingIn } from './report-form-of'
import { useDraft } from './use-draft'
import { useSending } from './use-sending'

/** A new report at the last door: its draft, its pictures, the look before sending, and the sending. */
export function useReportForm() {
  const [door] = useState(lastDoor)
  const draft = useDraft(door)
  const sending = useSending(door, draft)
  const [step, setStep] = useState<'write' | 'where' | 'look'>('write')
  const [missing, setMissing] = useState<string>()
  const places = usePlaces(step === 'where', door?.community.id)
  const photos = useDraftPhotos(draft)

  const look = () => {
    const still = missingIn(draft.current())
    setMissing(still)
    // What is about to be sent is shown, so the typed words must be shown too.
    draft.change({})
    if (!still) setStep('look')
  }
  const pick = (building: Building) => {
    draft.change({ building: { id: building.id, words: buildingWords(building), units: building.units }, unit: null })
    setStep('write')
  }
  const choose = (category: Category) => {
    if (category !== 'danger') return draft.change({ category })
    draft.keepNow()
    goInstead('pages/report/emergency/index')
  }

  return { door, draft, sending, photos, places, step, setStep, missing, look, pick, choose }
}

export type ReportForm = ReturnType<typeof useReportForm>
