import { useState } from 'react'
import { resident } from '@/api/resident'
import { useQuery } from '@/api/use-query'
import type { Building } from '@/components/building-picker'
import { buildingWords } from '@/words/place-words'
import { useDraftPhotos } from '@/drafts/use-draft-photos'
import { useDraftSounds } from '@/drafts/use-draft-sounds'
import type { Category } from '@contract/report/report'
import { replacePage } from '../../open-page'
import { usePlaces } from '../../placard/choose/use-places'
import { lastPlacard } from '../../placard/last-placard'
import { findMissing } from './build-report-form'
import { recipientsQuery } from './consent'
import { useDraft } from './use-draft'
import { useSendReport } from './use-send-report'

/** A new report at the last door: its draft, its pictures, the look before sending, and the sending. */
export function useReportForm() {
  const [placard] = useState(lastPlacard)
  const draft = useDraft(placard)
  const [step, setStep] = useState<'write' | 'where' | 'look'>('write')
  const sending = useSendReport(placard, draft, () => {
    draft.change({ building: null, unit: null })
    setStep('where')
  })
  const [missing, setMissing] = useState<string>()
  const places = usePlaces(step === 'where', placard?.community.id)
  const photos = useDraftPhotos(draft)
  const voice = useDraftSounds({
    current: () => draft.current().sounds ?? [],
    change: (sounds) => draft.change({ sounds }),
    askFolder: resident.getSoundFolder,
    communityId: placard?.community.id,
  })
  const recipients = useQuery(resident.listRecipients, recipientsQuery(draft.shown))

  const look = () => {
    const still = findMissing(draft.current(), recipients.data?.households)
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
    void replacePage('pages/report/emergency/index')
  }

  return { placard, draft, sending, photos, voice, places, recipients, step, setStep, missing, look, pick, choose }
}

export type ReportForm = ReturnType<typeof useReportForm>
