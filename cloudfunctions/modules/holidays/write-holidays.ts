import type { worker } from '@contract/worker'
import { byWorker, type WorkerCaller } from '../../access/worker-caller'
import type { WorkerNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { commandKey } from '../../workflow/command-key'
import { withHolidays } from '../calendar/kept-calendar'

/** A worker of the street writes down a year's days off and the weekends that are worked, as the yearly notice says them. */
export const writeHolidays: UseCase<typeof worker.writeHolidays, WorkerCaller, WorkerNeeds> = async (
  { commandId, year, off, on },
  caller,
  { calendars, now, procedure },
) => {
  if (caller.scope.kind !== 'street') return refuse('NOT_FOUND')
  if (![...off, ...on].every((day) => isOfNotice(day, year))) return refuse('DAYS_OF_OTHER_YEAR')
  const found = await calendars.find(caller.scope.id)
  const key = commandKey(byWorker(caller), { procedure, commandId }, now())
  const written = await calendars.write(caller.scope.id, found, key, (kept) => withHolidays(kept, year, { off, on }))
  return written instanceof Refused ? written : { year }
}

/** A notice may begin in the last days of the year before. */
function isOfNotice(day: string, year: string) {
  return day.startsWith(year) || day.startsWith(`${Number(year) - 1}-12`)
}
