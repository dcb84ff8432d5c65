import type { Gap } from '@contract/gaps/gap'

/** A gap, of which its finder says what it knows. */
export function newGap(gap: Pick<Gap, 'kind' | 'action'> & Partial<Gap>): Gap {
  return {
    ...{ place: '', buildingId: null, units: [], household: null, day: null, count: null, most: null, suggested: [] },
    ...gap,
  }
}
