import type { ReportForm } from '@contract/report/form'

/** Lists the households that the form lets know who it is: those its tick named. A phone of release 0.1 names none; its tick named the household of the scanned placard, whichever has the report. */
export function consentFromForm({
  identity,
  consentTo,
  placard,
}: Pick<ReportForm, 'identity' | 'consentTo' | 'placard'>) {
  if (identity !== 'named') return []
  return consentTo ?? (placard === undefined ? [] : [placard])
}
