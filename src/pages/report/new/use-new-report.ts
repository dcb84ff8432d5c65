import { useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { resident } from '@/api/resident-at-placard'
import { useDraftPhotos } from '@/drafts/use-draft-photos'
import { useDraftSounds } from '@/drafts/use-draft-sounds'
import { lastPlacard } from '../../placard/last-placard'
import { findMissing } from './build-report-form'
import { isPlaceKnown } from './report-draft'
import { useResumed, useStep } from './steps'
import { useDraft } from './use-draft'

/** The first screen of a report at the last door: its words, aloud or written, and pictures. */
export function useNewReport() {
  const [placard] = useState(lastPlacard)
  const draft = useDraft(placard)
  const { isChange, goOn } = useStep('say', draft)
  useResumed(draft.shown, isChange)
  const [missing, setMissing] = useState<string>()
  const [text, setText] = useState(draft.shown.text)
  useDidShow(() => setText(draft.current().text))

  const next = () => {
    const still = findMissing(draft.current())
    const ofText = still?.at === 'text' ? still.words : undefined
    setMissing(ofText)
    if (!ofText) goOn(isPlaceKnown(draft.current()) ? 'review' : 'place')
  }
  const voice = useDraftSounds({
    current: () => draft.current().sounds ?? [],
    change: (sounds) => draft.change({ sounds }),
    askFolder: resident.getSoundFolder,
    communityId: placard?.community.id,
  })
  return { draft, photos: useDraftPhotos(draft), voice, text, missing, isChange, next }
}
