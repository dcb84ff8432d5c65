import { useEffect, useRef, useState } from 'react'
import { sharedCategories } from '@contract/report/hint'
import type { Hint } from '@contract/report/hint'
import { resident } from '@/api/resident-at-placard'
import { categoryOf } from '../new/report-draft'
import type { useDraft } from '../new/use-draft'

/** What comes later is not waited for: nobody is held up while they read what they wrote. */
const WAITS_MS = 1000

/** Asks once for a draft, when place and kind are known, whether a neighbour said the same lately. */
export function useHint(draft: ReturnType<typeof useDraft>) {
  const [hint, setHint] = useState<Hint>()
  const isAsked = useRef(false)
  useEffect(() => {
    const now = draft.current()
    const category = categoryOf(now)
    const isShared = (sharedCategories as readonly string[]).includes(category)
    if (isAsked.current || now.hinted || now.origin || now.handTo !== 'household' || !now.building || !isShared) return
    isAsked.current = true
    let isLate = false
    setTimeout(() => (isLate = true), WAITS_MS)
    void resident.findHint({ buildingId: now.building.id, category }).then((reply) => {
      if (reply.ok && reply.data.hint && !isLate) setHint(reply.data.hint)
    })
  })
  const leaveHint = () => {
    setHint(undefined)
    draft.change({ hinted: true })
  }
  return { hint, leaveHint }
}
