import type { SpeechState } from './speech'

type Body = Readonly<Record<string, unknown>>
/** As Tencent Cloud's API words an answer, in `Response` beside its `RequestId`. */
export type Answer = Readonly<Record<string, unknown>>

const MOST_BYTES = 3 * 1024 * 1024

/** Those of the real one, and the kind a browser records. */
const FORMATS = ['wav', 'pcm', 'ogg-opus', 'speex', 'silk', 'mp3', 'm4a', 'aac', 'amr', 'webm']

/** SentenceRecognition: up to a minute that comes in the question itself. What is said in it the stand-in can't hear. */
export function recognise(body: Body, state: SpeechState, now: Date): Answer {
  const { EngSerViceType: engine, SourceType, VoiceFormat: format, Data, DataLen } = body
  if (typeof engine !== 'string' || !/^(8k|16k)_\w+/.test(engine))
    return failed('InvalidParameterValue', 'EngSerViceType')
  if (SourceType !== 1) return failed('InvalidParameterValue', 'SourceType: only 1, a sound in the question')
  if (typeof format !== 'string' || !FORMATS.includes(format)) return failed('InvalidParameterValue', 'VoiceFormat')
  if (typeof Data !== 'string' || Data === '') return failed('MissingParameter', 'Data')
  const sound = Buffer.from(Data, 'base64')
  if (DataLen !== sound.length) return failed('InvalidParameterValue', 'DataLen is not the length of the sound')
  if (sound.length > MOST_BYTES) return failed('InvalidParameterValue.ErrorVoicedataTooLong', 'more than 3 MB')

  const code = state.orderedError()
  state.keep({ at: now, engine, format, bytes: sound.length, ...(code !== undefined && { code }) })
  return code === undefined ? { Result: state.wordsIn(sound), AudioDuration: 0 } : failed(code, 'ordered failure')
}

export function failed(Code: string, Message: string): Answer {
  return { Error: { Code, Message } }
}
