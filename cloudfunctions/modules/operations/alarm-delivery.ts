import { holdersIn } from './street-workers'
import type { Needs } from '../../needs'
import type { Letter } from '../../workflow/letter'
import type { LetterDelivery } from '../../workflow/post'
import type { AlarmKind } from './alarm'
import type { DoorDay } from './door-day'
import { wordsOf } from './letters'

/** Alarms go to whoever works for a street here when they are sent. That the clock stands still is true no more once the clock itself comes to send it. */
export function alarmDelivery({ day, door }: DoorDay, { estate, now }: Needs, isByClock: boolean): LetterDelivery {
  const isPast = ({ kind }: Letter) => isByClock && kind === 'clock-stopped'
  return {
    wordsNow: (letter) => (isPast(letter) ? null : wordsOf(letter.kind as AlarmKind, door)),
    recipients: async () => holdersIn(await estate.streets(), now()),
    about: () => ({ number: day, page: 'packages/worker/overview/index' }),
  }
}
