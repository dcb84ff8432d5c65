import { useState } from 'react'
import { askForReminder, mayAskForReminder, REMINDERS_ENOUGH } from './reminders'
import { resident } from './resident-at-placard'
import type { Audience, Consent } from './subscribe'
import { useQuery } from './use-query'

/** One reminder more to ask for, and what was said to it; nothing to ask while there are enough. */
export function useReminder(audience: Audience) {
  const [may] = useState(() => mayAskForReminder(audience))
  const { data } = useQuery(resident.getReminders, may ? {} : null)
  const [said, setSaid] = useState<{ consent: Consent; left?: number | undefined }>()
  const left = said?.left ?? data?.[audience] ?? 0
  return {
    mayAsk: may && !said && left < REMINDERS_ENOUGH,
    ask: () => void askForReminder(audience).then(setSaid),
    consent: said?.consent,
    /** 还能提醒您2次, where there is one. */
    leftWords: left > 0 ? `还能提醒您${left}次。` : '',
  }
}
