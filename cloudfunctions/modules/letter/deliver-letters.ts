import type { Needs } from '../../needs'
import type { Report } from '../report/report'
import { isNews, type Letter } from './letter'
import { readersOf } from './readers-of'
import { toMessage } from './to-message'
import type { Outcome } from './wechat'

/** Sends what is due of a report's letters, each once: claimed before it is sent, its outcome written beside the rest. A letter that could not go never holds up the work. */
export async function deliverLetters(report: Report, needs: Needs) {
  const due = Object.entries(report.letters.entries).filter(
    ([, { state, at }]) => state === 'waiting' && at <= needs.now(),
  )
  for (const [key, letter] of due) {
    if (!(await needs.reports.letterMoved(report._id, key, 'waiting', 'sending'))) continue
    await needs.reports.letterMoved(report._id, key, 'sending', await outcomeOf(letter, report, needs))
  }
}

async function outcomeOf(letter: Letter, report: Report, needs: Needs): Promise<Outcome | 'past'> {
  if (!isNews(letter, report.state)) return 'past'
  const { people, wechat, templates } = needs
  const template = letter.to === 'resident' ? templates.resident : templates.staff
  if (template === null) return 'failed'
  try {
    const openIds = await Promise.all(
      (await readersOf(letter, report, needs)).map((personId) => people.openIdOf(personId)),
    )
    const outcomes: Outcome[] = []
    for (const openId of openIds)
      if (openId !== null) outcomes.push(await wechat.send(toMessage(letter, report, openId, template)))
    return outcomes.includes('sent') ? 'sent' : (outcomes[0] ?? 'failed')
  } catch (cause) {
    console.error(JSON.stringify({ letter: letter.kind, report: report._id, failed: (cause as Error).name }))
    return 'failed'
  }
}
