import type { OutputOf } from '@contract/procedure'
import type { desk } from '@contract/desk'

/** A community as its workers see it at the desk, and what stands in it. */
export type EstateView = OutputOf<typeof desk.getEstate>
export type Household = EstateView['households'][number]
export type Placard = Household['placards'][number]
export type Building = EstateView['buildings'][number]
export type PlaceCoverage = Building['coverage']
export type CoverageRow = PlaceCoverage['rows'][number]
