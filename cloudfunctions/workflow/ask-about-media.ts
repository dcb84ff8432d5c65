import type { Wechat } from '../platform/connect-wechat'
import type { Files } from '../platform/open-files'
import { isToBeAsked, isVerdictLate, withTrace, type MediaCheck } from './media-check'

/** What WeChat answered about each file it was asked about: the id of the verdict to come; null where it did not take the question. */
export type Traces = ReadonlyMap<string, string | null>

/** Who is behind a person's id, where files lie, and whom to ask about them. */
export type Asking = {
  people: { openIdOf: (personId: string) => Promise<string | null> }
  files: Pick<Files, 'links'>
  wechat: Pick<Wechat, 'checkMedia' | 'checkText'>
}

/** Asks WeChat about every photo and sound that is to be asked about by now, each by the openid of whoever handed it in. */
export async function askAboutMedia(
  checks: readonly MediaCheck[],
  senderOf: (fileId: string) => string | null,
  now: Date,
  { people, files, wechat }: Asking,
): Promise<Traces> {
  const due = checks.filter((check) => isToBeAsked(check, now))
  if (due.length === 0) return new Map()
  const links = await files.links(due.map(({ fileId }) => fileId))
  const traces = due.map(async ({ fileId, kind }): Promise<[string, string | null]> => {
    const [url, sender] = [links.get(fileId), senderOf(fileId)]
    const openId = sender === null ? null : await people.openIdOf(sender)
    return [fileId, url && openId ? await wechat.checkMedia(kind, url, openId) : null]
  })
  return new Map(await Promise.all(traces))
}

/** Those that wait, with WeChat's answers; and those for which no verdict came in time. */
export function withTraces(checks: readonly MediaCheck[], traces: Traces, now: Date) {
  const asked = checks.map((check) => {
    const trace = traces.get(check.fileId)
    return trace === undefined || check.trace !== null ? check : withTrace(check, trace, now)
  })
  return { asked, late: asked.filter((check) => isVerdictLate(check, now)) }
}
