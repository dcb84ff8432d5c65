import type { desk } from '@contract/desk'
import type { OutputOf } from '@contract/procedure'

export type Operations = OutputOf<typeof desk.getOperations>
