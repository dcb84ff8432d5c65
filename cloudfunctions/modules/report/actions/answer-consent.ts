import { refuse } from '../../../platform/refuse'
import { action } from '../../../workflow/action'
import { residentCommand } from '../commands-on-report'
import { householdsToAskFor } from '../contact/household-contact'
import { withEntry } from '../history'
import type { Report } from '../report'

type Answer = { households: readonly string[]; agreed: boolean }

/** The resident says whether the households that have it by now, which they had not named, may know who they are; said of others than those it has come to since, it counts for nobody. */
export const consent = action({
  may: (report: Report) => householdsToAskFor(report).length > 0 || 'NOT_NOW',
  does: (report, { households, agreed }: Answer, key) => {
    const asked = householdsToAskFor(report)
    if (asked.length !== households.length || !asked.every((id) => households.includes(id))) return refuse('NOT_NOW')
    const { state, knownTo = [], hiddenFrom = [], assignee } = report
    return withEntry(
      report,
      state,
      key,
      { event: agreed ? 'name-told' : 'name-kept', to: assignee?.name ?? null },
      agreed ? { knownTo: [...knownTo, ...asked] } : { hiddenFrom: [...hiddenFrom, ...asked] },
    )
  },
})

export const answerConsent = residentCommand(consent)
