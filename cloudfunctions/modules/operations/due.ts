import { dayOf, HOUR_MS } from '../../platform/shanghai'
import type { DueThings } from '../../workflow/due-things'
import { hasAlarm, isAlarming, withAlarm } from './alarm'
import { alarmMail, type NeedsOfAlarms } from './alarm-mail'
import { doorDayId, type DoorDay } from './door-day'

/** What time does about a door that broke: the street's workers are told once it did so ten times within an hour. */
export const dueDoorDays: DueThings<DoorDay, NeedsOfAlarms> = {
  ...alarmMail(true),
  kept: 'doorDays',
  passTime: async (known, { at }, needs) => {
    const isTold = (doorDay: DoorDay) => hasAlarm(doorDay, 'door-broken')
    if (isTold(known) || !isAlarming(known, await dayBefore(known, at, needs))) return known
    return needs.doorDays.change(known, (doorDay) => withAlarm(doorDay, 'door-broken', at), isTold)
  },
}

/** The same door's day before, in a day's first hour, unless that told already. */
async function dayBefore({ day, door }: DoorDay, at: Date, { doorDays }: NeedsOfAlarms) {
  const before = dayOf(new Date(at.getTime() - HOUR_MS))
  const found = before < day ? await doorDays.find(doorDayId(before, door)) : null
  return found && !hasAlarm(found, 'door-broken') ? found : null
}
