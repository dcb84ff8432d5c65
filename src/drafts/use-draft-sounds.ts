import { useEffect, useRef, useState } from 'react'
import { SOUNDS_MAX } from '@contract/schema/sound'
import { askForMicrophone, openMicrophoneSettings, startRecording } from '@/api/microphone'
import { randomId } from '@/api/random-id'
import type { DraftSound } from './draft-sound'
import { findWords } from './find-words'
import type { Listener } from './find-words'
import { forgetSounds } from './forget-sounds'

/** Says things into a draft, by a button that is held or tapped, and takes them out again; where somebody listens, what was understood comes to stand beside. */
export function useDraftSounds({ current, change, ...listener }: SoundDraft): Voice {
  const [state, setState] = useState<Voice['state']>('quiet')
  const [notice, setNotice] = useState<Voice['notice']>()
  const isBusy = useRef(false)
  const recording = useRef<ReturnType<typeof startRecording>>()
  const finger = useRef<{ timer?: ReturnType<typeof setTimeout>; isHeld?: boolean; wasLifted?: boolean }>({})

  const set = (id: string, fields: Partial<DraftSound>) =>
    change(current().map((sound) => (sound.id === id ? { ...sound, ...fields } : sound)))

  /** Gives what was said, or why there is nothing. */
  const record = async () => {
    const microphone = await askForMicrophone()
    if (microphone !== 'ready') return microphone
    const begun = startRecording()
    recording.current = begun
    setState('listening')
    if (finger.current.wasLifted) begun.stop()
    return (await begun.recorded) ?? 'short'
  }
  const add = async () => {
    isBusy.current = true
    setState('waiting')
    setNotice(undefined)
    const recorded = await record().catch(() => 'failed' as const)
    recording.current = undefined
    isBusy.current = false
    setState('quiet')
    if (typeof recorded === 'string') return setNotice(recorded)
    const sound = { id: randomId(), ...recorded, fileId: null }
    change([...current(), sound].slice(0, SOUNDS_MAX))
    const words = await findWords(sound, listener, ({ id, fileId }) => set(id, { fileId }))
    if (words) set(sound.id, { words })
  }

  const down = () => {
    if (isBusy.current) return
    finger.current = { timer: setTimeout(() => (finger.current.isHeld = true), tapMs) }
    void add()
  }
  const up = () => {
    const { timer, isHeld = false } = finger.current
    clearTimeout(timer)
    // A finger that only taps lets it run on, until it taps again.
    if (!timer || isHeld) recording.current?.stop()
    finger.current = { wasLifted: isHeld }
  }
  const remove = (id: string) => {
    forgetSounds(current().filter((sound) => sound.id === id))
    change(current().filter((sound) => sound.id !== id))
  }
  useEffect(() => () => recording.current?.stop(), [])

  const write = (id: string, words: string) => set(id, { words })
  return { sounds: current(), state, notice, down, up, remove, write, allow: openMicrophoneSettings }
}

const tapMs = 400

/** Where what is said aloud belongs: what it holds now, and how that is changed. */
export type SoundDraft = Listener & { current: () => DraftSound[]; change: (sounds: DraftSound[]) => void }

/** What a `VoiceField` shows and does. */
export type Voice = {
  sounds: readonly DraftSound[]
  state: 'quiet' | 'waiting' | 'listening'
  /** What the last press came to, when it came to no sound. */
  notice: 'allowed-now' | 'refused' | 'failed' | 'short' | undefined
  down: () => void
  up: () => void
  remove: (id: string) => void
  write: (id: string, words: string) => void
  allow: () => void
}
