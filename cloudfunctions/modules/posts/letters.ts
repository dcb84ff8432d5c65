import type { LetterWords } from '../../workflow/letter'

/** The letters about a post itself, to whoever held it. */
export const postLetters = {
  'post-thanks': { what: '您当中心户这一程，社区谢谢您', stands: '您辛苦了' },
} as const satisfies Record<string, LetterWords>

export type PostLetterKind = keyof typeof postLetters
