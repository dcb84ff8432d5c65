import type { Needs } from '../../needs'
import type { MailThings } from '../../workflow/due-things'
import { alarmDelivery } from './alarm-delivery'
import type { DoorDay } from './door-day'
import type { DoorDayStore } from './door-day-store'
import { nextDueAt } from './next-due-at'

export type NeedsOfAlarms = Needs & { doorDays: DoorDayStore }

/** What it takes to deliver the alarms of a door. */
export function alarmMail(isByClock: boolean): MailThings<DoorDay, NeedsOfAlarms> {
  return {
    store: ({ doorDays }) => doorDays,
    delivery: (doorDay, needs) => alarmDelivery(doorDay, needs, isByClock),
    isUrgent: () => false,
    nextDueAt,
  }
}
