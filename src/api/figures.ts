import { figures as contract } from '@contract/figures'
import { createClient } from './client'

/** What a worker may ask of the cloud about a month; only their subpackage imports this. */
export const figures = createClient('figures', contract)
