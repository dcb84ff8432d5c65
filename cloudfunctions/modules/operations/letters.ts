import { doorWords } from '@contract/operations/door-words'
import type { LetterWords } from '../../workflow/letter'
import type { AlarmKind } from './alarm'

/** The letters to a street's workers about the service itself. */
export const operationLetters = {
  'door-broken': { what: '一小时里十次没办成', stands: '请找维护' },
  'clock-stopped': { what: '提醒停了一个多小时，要紧事先打电话', stands: '提醒停了' },
} as const satisfies Record<AlarmKind, LetterWords>

/** Gives the words of an alarm, with the door it is about. */
export function wordsOf(kind: AlarmKind, door: string): LetterWords {
  const { what, stands } = operationLetters[kind]
  return { what: kind === 'door-broken' ? `${doorWords[door] ?? door}${what}` : what, stands }
}
