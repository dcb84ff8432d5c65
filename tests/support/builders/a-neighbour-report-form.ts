import type { NeighbourForm } from '@contract/report/form'

/** What a household writes down for a neighbour of building 1 who gives no name. */
export function aNeighbourForm(more: Partial<NeighbourForm> = {}): Omit<NeighbourForm, 'formId'> & { formId?: string } {
  return {
    buildingId: 'building-1',
    text: '三楼老人说楼梯扶手松了',
    category: 'fixtures',
    consent: 'nameless',
    ...more,
  }
}
