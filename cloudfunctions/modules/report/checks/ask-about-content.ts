import type { Verdict } from '../../../platform/verdict'
import { askAboutMedia, type Asking, type Traces } from '../../../workflow/ask-about-media'
import { wordsAskedAt } from '../../../workflow/words-check'
import { checkWords } from '../../content/check-words'
import type { Report } from '../report'
import { wordsIn } from './words-in'

/** What WeChat answered: about words by the place of an entry in the history, about photos and sounds by file. */
export type ContentAnswers = { words: ReadonlyMap<number, Verdict>; traces: Traces }

/** Asks WeChat about everything in a report that is to be asked about by now; whoever said it is asked for by their openid. */
export async function askAboutContent(report: Report, at: Date, needs: Asking): Promise<ContentAnswers> {
  const [words, traces] = await Promise.all([
    askAboutWords(report, at, needs),
    askAboutMedia(report.mediaChecks ?? [], (fileId) => senderOf(report, fileId), at, needs),
  ])
  return { words: new Map(words), traces }
}

function askAboutWords(report: Report, now: Date, { people, wechat }: Asking) {
  const due = [...report.history.entries()].filter(([, entry]) => {
    const at = wordsAskedAt(entry)
    return at !== null && at <= now
  })
  return Promise.all(
    due.map(async ([index, { by }]): Promise<[number, Verdict]> => {
      const openId = by.personId === null ? null : await people.openIdOf(by.personId)
      return [index, await checkWords(wordsIn(report, index), openId, wechat)]
    }),
  )
}

/** Who handed it in: whoever wrote the entry it stands in, else the form. */
function senderOf({ history }: Report, fileId: string) {
  const holds = (file: { fileId: string }) => file.fileId === fileId
  const entry = history.find(({ photos, sounds }) => photos.some(holds) || sounds.some(holds)) ?? history[0]
  return entry?.by.personId ?? null
}
