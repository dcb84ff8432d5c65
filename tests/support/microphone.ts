type Asked = { success?: (result: object) => void; fail?: (failure: { errMsg: string }) => void }
type Recorded = { tempFilePath: string; duration: number; fileSize: number }

/** A phone's microphone and loudspeaker: whether WeChat may use it is the person's to say, and how long they speak the test's. */
export function createMicrophone() {
  let allowed: boolean | undefined
  let willAllow = true
  let speaks = 12
  let settingsOpened = 0
  let recorded = 0
  const playing: string[] = []
  const heard: Partial<{ start: () => void; stop: (recorded: Recorded) => void; error: (failure: object) => void }> = {}

  const manager = {
    onStart: (listener: () => void) => void (heard.start = listener),
    onStop: (listener: (recorded: Recorded) => void) => void (heard.stop = listener),
    onError: (listener: (failure: object) => void) => void (heard.error = listener),
    onInterruptionBegin: () => undefined,
    start: (how: { format: string; sampleRate: number; duration: number }) => {
      if (how.format !== 'mp3' || how.sampleRate !== 16000 || how.duration !== 60_000)
        throw new Error('recorded otherwise')
      setTimeout(() => heard.start?.(), turnMs)
    },
    stop: () => {
      const tempFilePath = `wxfile://tmp/${++recorded}.mp3`
      setTimeout(() => heard.stop?.({ tempFilePath, duration: speaks * 1000, fileSize: speaks * 6000 }), turnMs)
    },
  }

  function createInnerAudioContext() {
    let src = ''
    let onEnded = () => {}
    return {
      set src(path: string) {
        src = path
      },
      play: () => void playing.push(src),
      onEnded: (listener: () => void) => void (onEnded = listener),
      onError: () => undefined,
      destroy: () => void playing.splice(playing.indexOf(src), 1),
      end: () => onEnded(),
    }
  }

  return {
    api: {
      getRecorderManager: () => manager,
      createInnerAudioContext,
      setInnerAudioOption: ({ success }: Asked) => success?.({}),
      getSetting: ({ success }: Asked) =>
        success?.({ authSetting: allowed === undefined ? {} : { 'scope.record': allowed } }),
      authorize: ({ success, fail }: Asked) => {
        allowed = willAllow
        if (allowed) success?.({ errMsg: 'authorize:ok' })
        else fail?.({ errMsg: 'authorize:fail auth deny' })
      },
      openSetting: ({ success }: Asked = {}) => {
        settingsOpened++
        allowed = true
        success?.({ authSetting: { 'scope.record': true } })
      },
    },
    /** What is playing now. */
    playing,
    speaks: (seconds: number) => void (speaks = seconds),
    /** The person will say no when WeChat asks. */
    refuses: () => void (willAllow = false),
    settingsOpened: () => settingsOpened,
    /** As if nobody had been asked yet. */
    forgets: () => {
      allowed = undefined
      willAllow = true
      speaks = 12
    },
  }
}

const turnMs = 5
