/** What was sent to be written down, and what came of it. */
export interface SentToRecogniser {
  readonly at: Date
  readonly engine: string
  readonly format: string
  readonly bytes: number
  /** The error's code, where it was refused. */
  readonly code?: string
}

/** The recogniser's mood, set from outside. */
export interface Speech {
  /** Everything it was sent, oldest first. */
  readonly sent: () => readonly SentToRecogniser[]
  /** What is understood of a sound; of what it does not decide, a sentence that says it is the stand-in's. */
  readonly hear: (wordsIn: (sound: Buffer) => string | undefined) => void
  /** The next questions are answered with this error's code, such as `RequestLimitExceeded`. */
  readonly failNext: (code: string, times?: number) => void
  readonly forget: () => void
}

/** What the stand-in remembers. */
export interface SpeechState extends Speech {
  readonly keep: (sent: SentToRecogniser) => void
  readonly orderedError: () => string | undefined
  readonly wordsIn: (sound: Buffer) => string
}

const STAND_IN = '（这句话由本机的替身写下）'
const MOST_KEPT = 1000

export function createSpeech(): SpeechState {
  const sent: SentToRecogniser[] = []
  const ordered: string[] = []
  let understood: (sound: Buffer) => string | undefined = () => undefined

  return {
    sent: () => [...sent],
    keep: (each) => {
      sent.push(each)
      if (sent.length > MOST_KEPT) sent.shift()
    },
    hear: (wordsIn) => void (understood = wordsIn),
    wordsIn: (sound) => understood(sound) ?? STAND_IN,
    failNext: (code, times = 1) => void ordered.push(...Array.from({ length: times }, () => code)),
    orderedError: () => ordered.shift(),
    forget: () => {
      sent.length = 0
      ordered.length = 0
      understood = () => undefined
    },
  }
}
