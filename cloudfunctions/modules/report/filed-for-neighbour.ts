import { plainAlphabet } from '@contract/schema/ids'
import type { NeighbourForm } from '@contract/schema/report-form'
import type { Needs } from '../../needs'
import { digest, plainCode } from '../../platform/digest'
import { refuse } from '../../platform/refuse'
import { startOfDay } from '../../platform/shanghai'
import { newContact } from '../contact/new-contact'
import type { Community } from '../estate/community'
import { asLeftBy } from './as-left-by'
import { opened } from './moves/opened'
import { placeIn } from './place-in'
import { pressOf } from './press'
import type { Actor, Report } from './report'
import { route } from './route'
import { keeperOf } from './views/keeper-of'
import { promisedDay } from './views/promised-day'

const FILED_PER_DAY = 30
const QUERY_CODE_LENGTH = 6

/** Writes down what a neighbour said, and gives the slip to hand them: its number and the code that asks after it. */
export async function filedForNeighbour(
  form: NeighbourForm,
  filer: Actor & { personId: string },
  community: Promise<Community | null>,
  needs: Needs,
) {
  const { reports, contacts, checkWords, now } = needs
  const at = now()
  const { personId } = filer
  const reportId = digest('filed', personId, form.formId)
  const { name, phone } = form.contact ?? {}
  const contact =
    name || phone
      ? newContact(
          digest('filed-contact', personId, form.formId, name ?? '', phone ?? ''),
          reportId,
          { name, phone },
          at,
        )
      : null

  const [around, filed, verdict, kept] = await Promise.all([
    community,
    reports.filedSince(personId, startOfDay(at), reportId),
    checkWords(form.text),
    contact && contacts.createOnce(contact),
  ])
  const place = around && placeIn(around, form)
  const press = pressOf(filer, form.formId, at)
  if (!place || filed >= FILED_PER_DAY) {
    const first = await reports.find(reportId)
    if (first) return toSlip(asLeftBy(first, press))
    if (kept?.created) await contacts.remove([kept.thing._id])
    return place ? refuse('TOO_MANY_REPORTS_TODAY') : refuse('NOT_FOUND')
  }

  const said = {
    place: { ...place, spot: null },
    category: form.category,
    handTo: 'household',
    identity: contact ? 'confidential' : 'anonymous',
    residentId: null,
  } as const
  const report = await reports.createOnce(
    opened(
      {
        ...said,
        reportId,
        text: form.text,
        photos: [],
        hotline: null,
        filedBy: filer,
        contact: contact && { id: contact._id, name: name !== undefined, phone: phone !== undefined },
        excluded: { households: [], persons: [] },
      },
      route(said, around, at),
      around,
      verdict,
      press,
    ),
    press,
  )
  return toSlip(report)
}

function toSlip(report: Report) {
  return {
    reportId: report._id,
    number: report.number,
    queryCode: plainCode(QUERY_CODE_LENGTH, plainAlphabet, 'query', report._id),
    with: keeperOf(report),
    promisedOn: promisedDay(report),
  }
}
