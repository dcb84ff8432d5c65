import Taro from '@tarojs/taro'
import { SOUND_SECONDS_MAX } from '@contract/schema/sound'

/** Whether this phone lets us listen: it does, it does since the person said so a moment ago, or it does not. */
export type Microphone = 'ready' | 'allowed-now' | 'refused'

/** What was recorded: a path on this phone that outlives the app. */
export type Recorded = { path: string; seconds: number }

/** Asks for the microphone where the person was not asked yet. */
export function askForMicrophone(): Promise<Microphone> {
  return Taro.getSetting().then(({ authSetting }) => {
    const allowed = authSetting[scope]
    if (allowed !== undefined) return allowed ? 'ready' : 'refused'
    return Taro.authorize({ scope }).then(
      () => 'allowed-now' as const,
      () => 'refused' as const,
    )
  })
}

/** Where the person can change their mind; the page stays as it is. */
export function openMicrophoneSettings() {
  void Taro.openSetting()
}

/** Records until it is stopped, a minute at most, as the recogniser likes it. Gives nothing where there was nothing to keep; throws when the phone can't. */
export function startRecording(): { stop: () => void; recorded: Promise<Recorded | undefined> } {
  const recorder = listenedTo()
  const recorded = new Promise<Recorded | undefined>((give, fail) => {
    current = { give, fail, isRunning: false, isOver: false }
  })
  recorder.start({
    duration: SOUND_SECONDS_MAX * 1000,
    sampleRate: 16000,
    numberOfChannels: 1,
    encodeBitRate: 48000,
    format: 'mp3',
  })
  return { stop, recorded }
}

/** There is one recorder for all, and whoever listens to it once listens for ever. */
function listenedTo() {
  const recorder = Taro.getRecorderManager()
  if (isListenedTo) return recorder
  isListenedTo = true
  recorder.onStart(() => {
    if (!current) return
    current.isRunning = true
    if (current.isOver) recorder.stop()
  })
  recorder.onInterruptionBegin(stop)
  recorder.onStop(({ tempFilePath, duration }) => {
    const { give, fail } = current ?? {}
    const seconds = Math.min(Math.round(duration / 1000), SOUND_SECONDS_MAX)
    if (seconds < 1) return give?.(undefined)
    const success = ({ savedFilePath }: { savedFilePath: string }) => give?.({ path: savedFilePath, seconds })
    Taro.getFileSystemManager().saveFile({ tempFilePath, success, fail })
  })
  recorder.onError((failure) => current?.fail(failure))
  return recorder
}

function stop() {
  if (!current) return
  current.isOver = true
  // WeChat can't stop what it has not begun.
  if (current.isRunning) Taro.getRecorderManager().stop()
}

let isListenedTo = false
let current: Taking | undefined

type Taking = {
  give: (recorded: Recorded | undefined) => void
  fail: (failure: object) => void
  isRunning: boolean
  isOver: boolean
}

const scope = 'scope.record'
