import type { ReportForm } from '@contract/report/form'

/** What a resident sends about a lamp in building 1, without giving a name. */
export function aReportForm(more: Partial<ReportForm> = {}): Omit<ReportForm, 'formId'> & { formId?: string } {
  return {
    buildingId: 'building-1',
    text: '楼道灯不亮三天了',
    category: 'fixtures',
    photos: [],
    identity: 'confidential',
    handTo: 'household',
    ...more,
  }
}

/** The same by somebody who lets household-1 know who they are. */
export function aNamedForm(more: Partial<ReportForm> = {}) {
  return aReportForm({
    identity: 'named',
    consentTo: ['household-1'],
    contact: { name: '王淑芬', phone: '13900000001' },
    ...more,
  })
}
