import { useEffect, useRef, useState } from 'react'
import { SOUNDS_MAX } from '@contract/schema/sound'
import { askForMicrophone, openMicrophoneSettings, startRecording } from '@/api/microphone'
import type { Microphone, Recorded } from '@/api/microphone'
import { randomId } from '@/api/random-id'
import type { DraftSound } from './draft-sound'
import { findWords } from './find-words'
import type { Listener } from './find-words'
import { forgetSounds } from './forget-sounds'

/** Says things into a draft, by a button that is held or tapped, and takes them out again; where somebody listens, what was understood comes to stand beside. Promises by hand: compiled for an old phone, `await` is three times their size. */
export function useDraftSounds({ current, change, ...listener }: SoundDraft): Voice {
  const [isListening, setListening] = useState(false)
  const [notice, setNotice] = useState<Voice['notice']>()
  const hand = useRef<Hand>({})

  // Late words of a sound that is gone by then come to nothing.
  const set = (fields: Pick<DraftSound, 'id'> & Partial<DraftSound>) => {
    if (!current().some(({ id }) => id === fields.id)) return
    change(current().map((sound) => (sound.id === fields.id ? { ...sound, ...fields } : sound)))
  }

  const record = (microphone: Microphone): Outcome | Promise<Outcome> => {
    if (microphone !== 'ready') return microphone
    const { stop, recorded } = startRecording()
    hand.current.stop = stop
    setListening(true)
    if (hand.current.wasLifted) stop()
    return recorded
  }
  const keep = (recorded: Outcome) => {
    clearTimeout(hand.current.timer)
    hand.current = {}
    setListening(false)
    if (typeof recorded !== 'object') return setNotice(recorded || 'short')
    const sound = { id: randomId(), ...recorded, fileId: null }
    change([...current(), sound].slice(0, SOUNDS_MAX))
    return findWords(sound, listener, set).then((words) => words && set({ id: sound.id, words }))
  }

  const down = () => {
    if (hand.current.isBusy) return
    hand.current = { isBusy: true, timer: setTimeout(() => (hand.current.isHeld = true), tapMs) }
    setNotice(undefined)
    void askForMicrophone()
      .then(record)
      .catch(() => 'failed' as const)
      .then(keep)
  }
  const up = () => {
    const { timer, isHeld, stop } = hand.current
    clearTimeout(timer)
    hand.current.timer = undefined
    // A finger that only taps lets it run on, until it taps again.
    if (timer && !isHeld) return
    hand.current.wasLifted = true
    if (stop) stop()
  }
  const remove = (id: string) => {
    forgetSounds(current().filter((sound) => sound.id === id))
    change(current().filter((sound) => sound.id !== id))
  }
  useEffect(
    () => () => {
      const { stop } = hand.current
      if (stop) stop()
    },
    [],
  )
  return { sounds: current(), isListening, notice, down, up, remove, set, allow: openMicrophoneSettings }
}

const tapMs = 400

/** What was said, or why there is nothing. */
type Outcome = Recorded | Voice['notice']

/** One press as it stands: whether something is being said, whether the finger stayed on, whether it is off again. */
type Hand = {
  isBusy?: boolean
  timer?: ReturnType<typeof setTimeout> | undefined
  isHeld?: boolean
  wasLifted?: boolean
  stop?: () => void
}

/** Where what is said aloud belongs: what it holds now, and how that is changed. */
export type SoundDraft = Listener & { current: () => DraftSound[]; change: (sounds: DraftSound[]) => void }

/** What a `VoiceField` shows and does. */
export type Voice = {
  sounds: readonly DraftSound[]
  isListening: boolean
  /** What the last press came to, when it came to no sound. */
  notice: 'allowed-now' | 'refused' | 'failed' | 'short' | undefined
  down: () => void
  up: () => void
  remove: (id: string) => void
  set: (fields: Pick<DraftSound, 'id' | 'words'>) => void
  allow: () => void
}
