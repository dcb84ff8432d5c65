import type { Letter, LetterWords } from '../../workflow/letter'
import { hasAgreed } from '../estate/absence-and-stand-in'
import type { Absence } from '../estate/community'
import { isOver, neverBegan } from './absence-span'
import { isAskedOf, standsIn } from './stands-in'

type AbsenceLetter = LetterWords & {
  /** Whether it is true of the absence as it stands, said to this household. */
  trueOf: (absence: Absence, householdId: string, at: Date) => boolean
}

/** The letters about an absence, to the household that is away and to whoever is asked to stand in. */
export const absenceLetters = {
  'stand-in-asked': {
    what: '有中心户外出，想请您照看几天',
    stands: '等您回话',
    trueOf: (absence, householdId, at) => isAskedOf(absence, householdId) && !isOver(absence, at),
  },
  'stand-in-agreed': {
    what: '您外出这几天有人照看了',
    stands: '有人照看',
    trueOf: (absence, _, at) => absence.state === 'agreed' && !isOver(absence, at),
  },
  'stand-in-refused': {
    what: '您请的中心户照看不了，请另找一户',
    stands: '请另找人',
    trueOf: (absence, _, at) => absence.state !== 'asked' && !isCovered(absence) && !isOver(absence, at),
  },
  'stand-in-set': {
    what: '社区记下了：您照看一户中心户几天',
    stands: '请您照看',
    trueOf: (absence, householdId, at) => standsIn(absence, householdId) && !isOver(absence, at),
  },
  'stand-in-moved': {
    what: '您照看的那户改了日子，请看看',
    stands: '请看日子',
    trueOf: (absence, householdId, at) => standsIn(absence, householdId) && !isOver(absence, at),
  },
  'stand-in-released': {
    what: '这几天不用您照看了，谢谢您',
    stands: '不用照看',
    trueOf: (absence, householdId) => !standsIn(absence, householdId) || neverBegan(absence),
  },
  'absent-back': {
    what: '您照看的那户回来了，您辛苦了',
    stands: '不用照看',
    trueOf: (absence, householdId, at) => standsIn(absence, householdId) && isOver(absence, at),
  },
  'welcome-back': {
    what: '您外出的日子到了，欢迎回来',
    stands: '欢迎回来',
    trueOf: (absence, _, at) => isOver(absence, at),
  },
} as const satisfies Record<string, AbsenceLetter>

export type AbsenceLetterKind = keyof typeof absenceLetters

/** Gives the words of a letter that waited, while they are true of the absence that it tells of. */
export function wordsNow(letter: Letter, absence: Absence | undefined, at: Date): LetterWords | null {
  const words: AbsenceLetter | undefined = (absenceLetters as Record<string, AbsenceLetter>)[letter.kind]
  const householdId = letter.ids[0]
  if (!words || !absence || householdId === undefined) return null
  return words.trueOf(absence, householdId, at) ? { what: words.what, stands: words.stands } : null
}

function isCovered(absence: Absence) {
  return absence.standInId !== null && hasAgreed(absence)
}
