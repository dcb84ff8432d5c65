import type { OutputOf } from '@contract/procedure'
import type { desk } from '@contract/desk'

/** What the desk is answered of streets, communities and their places. */
export type Estate = OutputOf<typeof desk.getEstate>
export type Office = Estate['office']
export type Building = Estate['buildings'][number]
export type StreetSetUp = OutputOf<typeof desk.getStreet>
export type Term = Estate['terms'][number]
export type TierSetting = Office['tiers'][number]
export type Tiers = NonNullable<Office['tiersNow']>
