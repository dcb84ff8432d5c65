import type { ExportedMeeting } from '@contract/schema/my-data'

/** How a person stood with a bench meeting they signed up for. */
export function standingWords({ state, as }: Pick<ExportedMeeting, 'state' | 'as'>) {
  return state === 'cancelled' ? '这次没有开' : words[as]
}

const words: Record<ExportedMeeting['as'], string> = {
  seated: '报上了名',
  attended: '到场了',
  offered: '有座位留着，等我回话',
  waiting: '候补',
}
