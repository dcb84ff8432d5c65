import { SOUND_SECONDS_MAX } from '@contract/schema/sound'
import type { Microphone, Recorded } from './microphone'
import { keepSound } from './sounds.h5'

/** As in WeChat; the browser's question takes the finger off the button too. */
export async function askForMicrophone(): Promise<Microphone> {
  const before = await permission()
  const stream = await openMicrophone().catch(() => undefined)
  if (!stream) return 'refused'
  close(stream)
  return before === 'prompt' ? 'allowed-now' : 'ready'
}

/** A page can't open the browser's settings: what to do is said in words. */
export function openMicrophoneSettings() {}

/** As in WeChat; what a browser records is WebM, and lives as long as the tab. */
export function startRecording(): { stop: () => void; recorded: Promise<Recorded | undefined> } {
  let isOver = false
  let end = () => void (isOver = true)
  const recorded = openMicrophone().then(
    (stream) =>
      new Promise<Recorded | undefined>((give, fail) => {
        const parts: Blob[] = []
        const recorder = new MediaRecorder(stream, { mimeType: 'audio/webm', audioBitsPerSecond: 32_000 })
        const began = performance.now()
        recorder.ondataavailable = ({ data }) => parts.push(data)
        recorder.onerror = fail
        recorder.onstop = () => {
          close(stream)
          const seconds = Math.min(Math.round((performance.now() - began) / 1000), SOUND_SECONDS_MAX)
          give(seconds < 1 ? undefined : { path: keepSound(new Blob(parts, { type: 'audio/webm' })), seconds })
        }
        recorder.start()
        const timer = setTimeout(() => end(), SOUND_SECONDS_MAX * 1000)
        end = () => {
          clearTimeout(timer)
          if (recorder.state !== 'inactive') recorder.stop()
        }
        if (isOver) end()
      }),
  )
  return { stop: () => end(), recorded }
}

/** What the browser would say; not every one tells. */
async function permission() {
  const name = 'microphone' as PermissionName
  return navigator.permissions.query({ name }).then(
    ({ state }) => state,
    () => 'granted',
  )
}

function openMicrophone() {
  return navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } })
}

function close(stream: MediaStream) {
  stream.getTracks().forEach((track) => track.stop())
}
