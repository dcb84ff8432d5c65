import type { Term } from '../../../cloudfunctions/modules/estate/term'
import { digest } from '../../../cloudfunctions/platform/digest'

export const longAgo = new Date('2025-01-01T00:00:00Z')

/** A household's term that nobody has taken yet; its invitation is long over. */
export function aTerm(more: Partial<Term> = {}): Term {
  const { householdId = null, role = 'household' } = more
  return {
    id: `term-${householdId}`,
    role,
    householdId,
    estateIds: null,
    codeHash: `hash-${more.id ?? householdId}`,
    invitedBy: null,
    expiresAt: longAgo,
    holder: null,
    from: null,
    until: null,
    ...more,
  }
}

/** The term in the hands of somebody, since long ago. */
export function heldBy({ openId }: { openId: string }, term: Term, name = '持有人'): Term {
  const holder = { key: digest('person', openId), personId: personIdOf(openId), name, showName: false }
  return { ...term, holder, from: longAgo }
}

/** The random id of somebody the world begins with, fixed. */
export function personIdOf(openId: string) {
  return `person-${openId}`
}
