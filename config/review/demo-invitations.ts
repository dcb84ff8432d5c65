import { randomUUID } from 'node:crypto'
import { plainAlphabet } from '../../types/contract/schema/ids'
import type { SetUpTerm } from '../../cloudfunctions/modules/estate/set-up'
import { digest, plainCode } from '../../cloudfunctions/platform/digest'
import { DAY_MS } from '../../cloudfunctions/platform/shanghai'

const CODE_LENGTH = 10
/** A review may take some days, and be asked for again. */
const VALID_DAYS = 30
/** Each opens a post once, and more than one person may look. */
const CODES_A_POST = 2

export type DemoPost = { role: SetUpTerm['role']; householdId: string | null }
export type Invited = { codes: string[]; terms: SetUpTerm[] }

/** New codes for a post, drawn, so that nobody can print them again; invited by nobody, so that they hold whoever comes or goes. */
export function invitedTo(post: DemoPost, at: Date): Invited {
  const codes = Array.from({ length: CODES_A_POST }, () => plainCode(CODE_LENGTH, plainAlphabet, 'demo', randomUUID()))
  const terms = codes.map((code) => ({
    ...post,
    id: digest('term', 'demo', code),
    codeHash: digest('invitation', code),
    expiresAt: new Date(at.getTime() + VALID_DAYS * DAY_MS),
    ...{ estateIds: null, invitedBy: null, holder: null, from: null, until: null },
  }))
  return { codes, terms }
}

/** A place's terms with these in the place of codes that nobody took. */
export function withNewCodes(terms: readonly SetUpTerm[], invited: readonly SetUpTerm[]): SetUpTerm[] {
  return [...terms.filter(({ holder, invitedBy }) => holder !== null || invitedBy !== null), ...invited]
}
