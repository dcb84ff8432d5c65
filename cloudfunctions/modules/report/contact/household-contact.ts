import type { Identity } from '@contract/report/report'
import type { Report } from '../report'

/** What says which households may know who it is; of the history, who asked to meet and what was shared. */
export type Consents = Pick<Report, 'identity' | 'hasContact' | 'state' | 'knownTo'> & {
  history: readonly { event: Report['history'][number]['event']; by: { post: string | null } }[]
}

/** Whether the holder of these posts may know who it is: the resident named one of them, or shared a contact with it since, and the report was taken on. Who stands in for another was not named. */
export function mayKnowNeighbour(report: Consents, ownPosts: readonly string[]) {
  const { state } = report
  return state !== 'routed' && state !== 'checking' && (isNamedTo(report, ownPosts) || isSharedWith(report, ownPosts))
}

function isNamedTo({ identity, knownTo = [] }: Pick<Consents, 'identity' | 'knownTo'>, posts: readonly string[]) {
  return identity === 'named' && posts.some((id) => knownTo.includes(id))
}

/** Whether a name and phone were shared with one of these posts: with the one that had asked to meet. */
export function isSharedWith(
  { hasContact, history }: Pick<Consents, 'hasContact' | 'history'>,
  posts: readonly string[],
) {
  const shared = history.findLastIndex(({ event }) => event === 'contact-shared')
  const asker = history.slice(0, shared + 1).findLast(({ event }) => event === 'asked-to-meet')?.by.post
  return hasContact.shared && posts.some((id) => id === asker)
}

/** Gives who may know who it is as things stand: where no household that has it was named, the community only. */
export function identityNow({
  identity,
  assignee,
  knownTo,
}: Pick<Report, 'identity' | 'assignee' | 'knownTo'>): Identity {
  const isKnown = assignee?.kind === 'household' && isNamedTo({ identity, knownTo }, assignee.ids)
  return identity === 'named' && !isKnown ? 'confidential' : identity
}

/** Lists the households that have it now, of a resident who gives their name, and about whom the resident said nothing yet. */
export function householdsToAskFor(report: Report): string[] {
  const { identity, assignee, state, knownTo = [], hiddenFrom = [] } = report
  const { name, phone } = formHasContact(report)
  const isWithHouseholds = state === 'routed' || state === 'accepted' || state === 'asked'
  if (identity !== 'named' || assignee?.kind !== 'household' || !isWithHouseholds || !(name || phone)) return []
  return assignee.ids.filter((id) => ![...knownTo, ...hiddenFrom].includes(id))
}

/** Gives the contact that the holder of these posts may open: the one shared with them, else the form's if they were named. */
export function householdContact(
  report: Consents & Pick<Report, 'sharedContact' | 'contactIds'>,
  ownPosts: readonly string[],
): string | undefined {
  if (isSharedWith(report, ownPosts)) return report.sharedContact?.contactId
  return isNamedTo(report, ownPosts) ? formContact(report) : undefined
}

/** Gives the contact that the form left, which workers may open; what was shared with a household is not theirs. */
export function formContact({ sharedContact, contactIds }: Pick<Report, 'sharedContact' | 'contactIds'>) {
  return sharedContact ? (sharedContact.formContactId ?? undefined) : contactIds[0]
}

/** Gives what the form left, whatever was shared since. */
export function formHasContact({ sharedContact, hasContact }: Pick<Report, 'sharedContact' | 'hasContact'>) {
  return sharedContact ? sharedContact.formHasContact : hasContact
}

/** The report as it leaves the households it was with: what was shared with them goes to nobody else. */
export function withoutSharedContact(report: Report): Pick<Report, 'hasContact'> {
  const { name, phone } = formHasContact(report)
  return { hasContact: { name, phone, shared: false } }
}
