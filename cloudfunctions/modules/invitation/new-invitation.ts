import { plainAlphabet } from '@contract/schema/ids'
import { DAY_MS } from '../../platform/shanghai'
import { digest, plainCode } from '../../platform/digest'
import type { Term } from '../estate/term'

const CODE_LENGTH = 10
const VALID_DAYS = 7

type Post = Pick<Term, 'role' | 'householdId'>

/** A one-time invitation to a post: the code to hand over, and the term it opens; the same press makes the same code. */
export function newInvitation(
  post: Post,
  invitedBy: string,
  commandId: string,
  at: Date,
): { code: string; term: Term } {
  const code = plainCode(CODE_LENGTH, plainAlphabet, 'invitation', invitedBy, commandId)
  const term = {
    ...post,
    id: digest('term', invitedBy, commandId),
    estateIds: null,
    codeHash: digest('invitation', code),
    invitedBy,
    expiresAt: new Date(at.getTime() + VALID_DAYS * DAY_MS),
    holder: null,
    from: null,
    until: null,
  }
  return { code, term }
}
