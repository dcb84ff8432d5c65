import type { Verdict } from '../../../platform/verdict'
import { askAboutMedia, type Asking, type Traces } from '../../../workflow/ask-about-media'
import { wordsAskedAt } from '../../../workflow/words-check'
import { checkWords } from '../../content/check-words'
import type { Meeting } from '../meeting'

/** What WeChat answered: about all that the meeting says, where it was asked about that, and about its photos. */
export type ContentAnswers = { words: Verdict | undefined; traces: Traces }

/** Asks WeChat about everything in a meeting that is to be asked about by now, by the openid of whoever wrote last or handed it in. */
export async function askAboutContent(meeting: Meeting, at: Date, needs: Asking): Promise<ContentAnswers> {
  const { mediaChecks = [] } = meeting
  const senders = new Map(mediaChecks.map(({ fileId, personId }) => [fileId, personId]))
  const [words, traces] = await Promise.all([
    askAboutWords(meeting, at, needs),
    askAboutMedia(mediaChecks, (fileId) => senders.get(fileId) ?? null, at, needs),
  ])
  return { words, traces }
}

async function askAboutWords(meeting: Meeting, now: Date, { people, wechat }: Asking) {
  const { wordsWait } = meeting
  const at = wordsWait && wordsAskedAt(wordsWait)
  if (!at || at > now) return undefined
  return checkWords(wordsOf(meeting), await people.openIdOf(wordsWait.personId), wechat)
}

/** Lists all that a meeting says to everybody. */
function wordsOf({ place, topics, reason, decisions }: Meeting) {
  const said = topics.flatMap((topic) => [topic.text, topic.said])
  return [place, ...said, reason, ...decisions.map(({ what }) => what)].flatMap((text) => text || [])
}
