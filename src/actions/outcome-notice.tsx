import { Notice } from '@/components/notice'
import type { Outcome } from './use-sheet'

/** What the last press came to, above whatever the page shows now. */
export function OutcomeNotice({ outcome }: { outcome: Outcome | undefined }) {
  return outcome ? <Notice tone={outcome.tone}>{outcome.words}</Notice> : null
}
