import type { worker } from '@contract/worker'
import { isCommunityInScope } from '../../../access/scope'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { Needs, WorkerNeeds } from '../../../needs'
import { digest } from '../../../platform/digest'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { formContact } from '../contact/household-contact'
import { toCards } from './find-reports'

/** As many as one press shows; each look is written down. */
const SHOWN_MAX = 20

/** A worker finds the reports in their scope with which this phone was left; who looked and why is written on each of these contacts before anything is shown. What was shared with a household is not found. */
export const findReportsByPhone: UseCase<typeof worker.findReportsByPhone, WorkerCaller, WorkerNeeds> = async (
  { commandId, phone, reason },
  caller,
  needs,
) => {
  const { contacts, reportSearch, now } = needs
  if ((await needs.verdict) === 'risky') return refuse('WORDS_REFUSED')
  const left = await contacts.withPhone(await asKept(phone, caller, needs))
  const idsOf = new Set(left.map(({ _id }) => _id))
  const known = await reportSearch.withContactsAmong(
    left.map(({ reportId }) => reportId),
    caller,
  )
  const found = known
    .filter((report) => idsOf.has(formContact(report) ?? ''))
    .sort((one, other) => other.at.getTime() - one.at.getTime())
  const shown = found.slice(0, SHOWN_MAX)
  if (shown.length === 0) return { rows: [], isAll: true }

  const { personId, post } = caller
  const id = digest('access', 'worker', personId, commandId)
  const access = { id, at: now(), by: `${post.name}工作人员`, personId, door: 'worker', reason } as const
  const written = await contacts.recordAccesses(
    shown.flatMap((report) => formContact(report) ?? []),
    access,
  )
  if (written.length === 0) return refuse('TOO_MANY_REVEALS')
  const rows = shown.filter((report) => written.includes(formContact(report) ?? ''))
  return { rows: await toCards(rows, needs), isAll: rows.length === found.length }
}

/** Lists how this phone may be kept: a local one with the area code of the place, or, from before, without. */
async function asKept(phone: string, { scope }: WorkerCaller, { estate }: Needs) {
  if (phone.startsWith('1')) return [phone]
  const communities = (await estate.communities()).filter((community) => isCommunityInScope(scope, community))
  const codes = [...new Set(communities.flatMap(({ street }) => street.areaCode ?? []))]
  const isLocal = !phone.startsWith('0')
  const others = codes.flatMap((code) => {
    if (isLocal) return [`${code}${phone}`]
    return phone.startsWith(code) ? [phone.slice(code.length)] : []
  })
  return [phone, ...others]
}
