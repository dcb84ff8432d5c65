import { useState } from 'react'
import { resident } from '@/api/resident-at-placard'
import { useQuery } from '@/api/use-query'
import type { Category } from '@contract/report/report'
import { openPage } from '../../open-page'
import { lastPlacard } from '../../placard/last-placard'
import { findMissing } from '../new/build-report-form'
import type { Missing } from '../new/build-report-form'
import { placeQuery } from '../new/consent'
import { changeStep, useStep } from '../new/steps'
import { useDraft } from '../new/use-draft'
import { useSendReport } from '../new/use-send-report'
import { useHint } from './use-hint'
import { namesOf } from './who-knows'

/** The third screen of a report: all of it at one look, what can still be changed, and the sending. */
export function useReview() {
  const [placard] = useState(lastPlacard)
  const draft = useDraft(placard)
  useStep('review', draft)
  const [sheet, setSheet] = useState<'category' | 'who' | 'phone'>()
  const [missing, setMissing] = useState<Missing>()
  const sending = useSendReport(placard, draft, () => {
    draft.change({ building: null, unit: null })
    draft.keepNow()
  })
  const recipients = useQuery(resident.listRecipients, placeQuery(draft.shown))

  const submit = () => {
    const still = findMissing(draft.current(), recipients.data?.households)
    setMissing(still)
    if (!still) sending.send()
  }
  const leaveSheet = () => {
    setMissing(undefined)
    // What was typed on it shows in its row.
    draft.change({})
    setSheet(undefined)
  }
  const chooseCategory = (category: Category) => {
    setSheet(undefined)
    if (category !== 'danger') return draft.change({ category })
    draft.keepNow()
    void openPage('pages/report/emergency/index')
  }

  /** The page that opens takes over what is kept. */
  const changeAt = (step: 'say' | 'place', isGone = false) => {
    draft.keepNow()
    return changeStep(step, isGone)
  }

  const { hint, leaveHint } = useHint(draft)
  const names = namesOf(recipients.data?.households)
  const errorAt = errorsByRow(sending, missing)
  return {
    placard,
    draft,
    sending,
    recipients,
    names,
    sheet,
    setSheet,
    leaveSheet,
    chooseCategory,
    changeAt,
    submit,
    errorAt,
    hint,
    leaveHint,
  }
}

export type ReviewForm = ReturnType<typeof useReview>

/** What is wrong, by the row it is about; what is about none stands by the button. */
function errorsByRow({ refusal, errorText }: ReturnType<typeof useSendReport>, missing: Missing | undefined) {
  const errors: Partial<Record<Missing['at'] | 'photos' | 'button', string>> = {}
  if (missing) errors[missing.at] = missing.words
  else if (refusal === 'BUILDING_GONE') errors.place = errorText
  else if (refusal === 'PHOTO_NOT_YOURS') errors.photos = errorText
  else if (errorText) errors.button = errorText
  return errors
}
