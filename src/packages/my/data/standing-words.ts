import type { ExportedMeeting } from '@contract/screens/my-data'
import { pickWord } from '@/words/pick-word'

/** How a person stood with a bench meeting they signed up for. */
export function standingWords({ state, as }: Pick<ExportedMeeting, 'state' | 'as'>) {
  return state === 'cancelled' ? '这次没有开' : pickWord(words, as, '报过名')
}

const words: Record<ExportedMeeting['as'], string> = {
  seated: '报上了名',
  attended: '到场了',
  offered: '有座位留着，等我回话',
  waiting: '候补',
}
