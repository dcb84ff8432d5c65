import { appointmentWords } from '@/words/day-words'

type Closing = { startAt: string; closesAt: string }

/** Until when neighbours may sign up, as the host reads it. */
export function closingWords({ startAt, closesAt }: Closing, now: Date) {
  if (closesAt === startAt) return '报名到开会为止。'
  const words = appointmentWords(closesAt, now)
  return isPast(closesAt, now) ? `报名已经截止了（${words}）。` : `报名截止：${words}。`
}

/** What is said when a new start would have closed the sign-up already, so that it stays open until then; else nothing. */
export function closingMovedWords({ startAt, closesAt }: Closing, to: string, now: Date) {
  const ahead = Date.parse(startAt) - Date.parse(closesAt)
  return ahead > 0 && isPast(new Date(Date.parse(to) - ahead).toISOString(), now) ? '时间近了，报名到开会为止。' : ''
}

function isPast(iso: string, now: Date) {
  return Date.parse(iso) <= now.getTime()
}
