import type { personalData } from '@contract/meeting/meeting'
import type * as z from 'zod/mini'

export type PersonalData = z.output<typeof personalData>

/** What one search finds in a text; `sure` when it can be nothing else. */
export type Found = Pick<PersonalData, 'kind' | 'text' | 'sure'>
