import { useState } from 'react'
import type { OutputOf } from '@contract/procedure'
import type { HouseholdAbsence } from '@contract/absence/household'
import type { household as contract } from '@contract/household'
import { household } from '@/api/household'
import { useCommand } from '@/api/use-command'
import { cloudNow } from '@/clock/cloud-now'
import { shanghaiDay } from '@/words/day-words'

export type AbsencesView = OutputOf<typeof contract.getAbsences>

/** A last day of one's own choice, instead of a length. */
export const ownDay = 'own'

/** How long people are away, as they say it. */
export const lengths: readonly { value: string; title: string }[] = [
  { value: '3', title: '3天' },
  { value: '7', title: '一星期' },
  { value: '15', title: '半个月' },
  { value: ownDay, title: '自己选' },
]

/** What is being said of days away: a week from today on as it opens, or what an absence says that is changed. */
export function useAwayForm(view: AbsencesView, edited: HouseholdAbsence | undefined, onDone: () => Promise<boolean>) {
  const today = shanghaiDay(cloudNow().toISOString())
  const [form, setForm] = useState({
    householdId: edited?.household.id ?? freePost(view),
    from: edited?.from ?? today,
    length: edited ? ownDay : '7',
    until: edited?.until ?? dayAfter(today, 6),
    standIn: edited ? (edited.standIn?.id ?? '') : view.standIns.length === 0 ? '' : null,
  })
  const enter = useCommand(household.enterAbsence, onDone)
  const change = useCommand(household.changeAbsence, onDone)
  const { householdId, from, length, standIn } = form
  const until = length === ownDay ? form.until : dayAfter(from, Number(length) - 1)

  const send = () => {
    if (standIn === null) return
    const said = { until, standInId: standIn || null }
    if (edited) return void change.send((commandId) => ({ commandId, absenceId: edited.absenceId, ...said }))
    if (householdId) void enter.send((commandId) => ({ commandId, householdId, from, ...said }))
  }
  return {
    form,
    change: (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part })),
    until,
    isWhole: standIn !== null && Boolean(householdId),
    send,
    busy: enter.busy || change.busy,
    errorText: enter.errorText ?? change.errorText,
  }
}

/** The post that is not away yet; of several the first. */
function freePost({ posts, absences }: AbsencesView) {
  const isAway = (id: string) =>
    absences.some(({ isMine, begun, household: { id: away } }) => isMine && begun && away === id)
  return (posts.find(({ id }) => !isAway(id)) ?? posts[0])?.id ?? null
}

/** The day so many days later. */
function dayAfter(day: string, days: number) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
