import type { LetterWords } from '../../workflow/letter'

/** The letters about seats. */
export const seatLetters = {
  'seat-offered': { what: '板凳会给您留了座位，请回话', stands: '等您回话' },
  'seat-given': { what: '板凳会有您的座位了，等您来坐坐', stands: '等您来' },
  'seat-lapsed': { what: '给您留的座位没等到您回话，让出去了', stands: '已经让出' },
} as const satisfies Record<string, LetterWords>

export type SeatLetterKind = keyof typeof seatLetters
