import type { Report } from './report'

/** The contact that its household may open: the one shared with it, else the form's. */
export function contactOfHousehold({ kept, shared, contacts }: Report): string | undefined {
  return shared && kept.shared ? shared.contactId : formContact({ shared, contacts })
}

/** The contact that the form left, which workers may open; what was shared with a household is not theirs. */
export function formContact({ shared, contacts }: Pick<Report, 'shared' | 'contacts'>): string | undefined {
  return shared ? (shared.form ?? undefined) : contacts[0]
}

/** What the form left, whatever was shared since. */
export function keptByForm({ shared, kept }: Pick<Report, 'shared' | 'kept'>) {
  return shared ? shared.kept : kept
}

/** The report as it leaves the households it was with: what was shared with them goes to nobody else. */
export function shareEnded(report: Report): Pick<Report, 'kept'> {
  const { name, phone } = keptByForm(report)
  return { kept: { name, phone, shared: false } }
}
