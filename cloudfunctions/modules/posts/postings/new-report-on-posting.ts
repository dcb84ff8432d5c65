import type { InputOf } from '@contract/procedure'
import type { residentPosts } from '@contract/posts/resident'
import type { Verdict } from '../../../platform/verdict'
import type { CommandKey } from '../../../workflow/command-key'
import type { Contact } from '../../contact/contact'
import { holderOf } from '../../estate/community'
import type { SetUpCommunity, SetUpHousehold } from '../../estate/set-up'
import { newReport } from '../../report/open/new-report'
import type { Report } from '../../report/report'
import { because, toCommunity } from '../../report/route'

type Said = {
  form: InputOf<typeof residentPosts.sayAboutPosting>
  reportId: string
  personId: string
  contact: Contact | null
}

/** What somebody has to say about a 公示, as a report: with the community, closed to that post and whoever comes to hold it. It is about no building, so that only who works for the whole community has it. */
export function newReportOnPosting(
  { form, reportId, personId, contact }: Said,
  household: SetUpHousehold,
  community: SetUpCommunity,
  verdict: Verdict,
  key: CommandKey,
): Report {
  const { id, number, name } = household
  const holder = holderOf(community, id, key.at)?.holder?.personId
  const report = newReport(
    {
      reportId,
      place: { estateId: '', buildingId: '', unit: null },
      text: form.text,
      sounds: form.sounds,
      identity: contact ? 'confidential' : 'anonymous',
      handTo: 'community',
      residentId: personId,
      contact,
      excluded: { households: [id], persons: holder === undefined ? [] : [holder] },
      origin: { kind: 'posting', id },
    },
    { assignee: toCommunity(community), route: because('posting', name) },
    community,
    verdict,
    key,
  )
  return { ...report, place: `${number} ${name}` }
}
