import type { OutputOf } from '@contract/procedure'
import type { desk } from '@contract/desk'

export type Overview = OutputOf<typeof desk.getOverview>

/** What every page of the desk is given: what follows the page's own name in the address, and who works here. */
export type PageProps = { place: readonly string[]; overview: Overview; reloadOverview: () => Promise<void> }
