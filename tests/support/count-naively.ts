import type { FigureCode } from '@contract/figures/figures'

/** Documents as the database gives them: this second program knows nothing of ours. */
export type RawReport = {
  _id: string
  communityId: string
  handTo: string
  at: Date
  origin?: { id: string } | null
  history: { at: Date; event: string; result: { state: string } }[]
}
export type RawMeeting = {
  _id: string
  communityId: string
  kind?: string
  state: string
  startAt: Date
  endedAt?: Date | null
  publishedAt: Date | null
  guests: { attendedAt: Date | null; party: number }[]
}

/** Counts a month of a community as a clerk would from the papers, line by line of the table of figures; every item by its id. */
export function countNaively(
  reports: readonly RawReport[],
  meetings: readonly RawMeeting[],
  community: string,
  month: string,
) {
  const found: Record<string, string[]> = {}
  const add = (code: FigureCode, id: string) => void (found[code] ??= []).push(id)
  let comers = 0

  for (const report of reports) {
    if (report.communityId !== community || report.handTo === 'street') continue
    let state = ''
    let doneIn = ''
    let yesIn = ''
    const reopenings: { when: string }[] = []
    let takenOn = false
    const earlier: { doneIn: string; yesIn: string; reopened: number }[] = []
    for (const line of report.history) {
      const when = monthIn(line.at)
      if (when > month) break
      state = line.result.state
      if (['accepted', 'asked', 'parked', 'merged', 'resolved', 'closed', 'reopened', 'declined'].includes(state))
        takenOn = true
      if (line.event === 'called-back' || line.event === 'reopened')
        earlier.push({ doneIn, yesIn, reopened: reopenings.length })
      if (line.event === 'resolved') doneIn = when
      if (line.event === 'no-answer') doneIn = ''
      if (line.event === 'called-back') yesIn = when
      if (line.event === 'reopened') {
        yesIn = ''
        reopenings.push({ when })
      }
      if (line.event === 'callback-taken-back') {
        const before = earlier.pop()
        if (!before) continue
        yesIn = before.yesIn
        reopenings.length = before.reopened
      }
    }
    if (state === '') continue
    const saidIn = monthIn(report.at)
    const isDecision = report.history[0]?.event === 'decided'
    const isDone = (state === 'resolved' || state === 'closed') && doneIn !== ''
    if (saidIn === month && !isDecision && !(state === 'withdrawn' && !takenOn)) add('gathered', report._id)
    if (isDone && doneIn === month) add('settled', report._id)
    if (state === 'closed' && yesIn === month) add('solved', report._id)
    if (state === 'parked') add('parked', report._id)
    if (['checking', 'unrouted', 'routed', 'accepted', 'asked', 'returned', 'reopened'].includes(state))
      add('open', report._id)
    if (reopenings.some(({ when }) => when === month)) add('reopened', report._id)
    if (isDecision && saidIn === month) add('decisions', report._id)
    if (isDecision && saidIn === month && isDone) add('done', report._id)
  }

  for (const meeting of meetings) {
    if (meeting.communityId !== community || monthIn(meeting.startAt) !== month) continue
    if (meeting.state === 'draft' || meeting.state === 'cancelled' || !meeting.publishedAt) continue
    let came = 0
    for (const guest of meeting.guests) if (guest.attendedAt) came += guest.party
    const kind = meeting.kind ?? 'bench'
    if (kind === 'stand') {
      if (meeting.endedAt || reports.some(({ origin }) => origin?.id === meeting._id)) add('stands', meeting._id)
    } else if (kind === 'huddle') {
      if (came > 0) add('huddles', meeting._id)
    } else if (came > 0) {
      add('benches', meeting._id)
      add('comers', meeting._id)
      comers += came
    }
  }
  return {
    ids: (code: FigureCode) => (found[code] ?? []).sort(),
    value: (code: FigureCode) => (code === 'comers' ? comers : (found[code] ?? []).length),
  }
}

function monthIn(at: Date) {
  return new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 7)
}
