import { useEffect, useState } from 'react'
import { useRouter, useShareAppMessage } from '@tarojs/taro'
import type { OutputOf } from '@contract/procedure'
import type { resident as contract } from '@contract/resident'
import { resident } from '@/api/resident-at-placard'
import { useQuery } from '@/api/use-query'
import { shareCard } from '../share-card'
import { hasUnsentDraft } from './has-unsent-draft'
import { parsePlacardParams } from './parse-placard-params'
import type { PlacardParams } from './parse-placard-params'
import { placardPath } from './placard-path'
import { saveLastPlacard, lastPlacard } from './last-placard'
import { scanPlacard } from './scan-placard'
import { useTap } from './use-tap'
import { waitingRows } from './waiting-rows'

/** Finds the placard the page was opened for, or another one without leaving the page. Whatever this phone remembers of it is there before the answer. */
export function usePlacard() {
  const { params } = useRouter<PlacardParams>()
  const [{ ask, garbled }, setAsked] = useState(() => parsePlacardParams(params))
  const [last] = useState(lastPlacard)
  const wanted = JSON.stringify(ask)
  const query = useQuery(resident.openPlacard, ask)
  const view = query.data
  const known = view?.known ? view : undefined
  const remembered = last?.openedBy === wanted ? last : undefined
  const placard = known ?? (view ? undefined : remembered)

  useEffect(() => {
    if (known) saveLastPlacard(known, wanted)
  }, [known, wanted])
  const taps = useTap(wanted, placard)

  // A card sent to a neighbour or a child far away opens the same door.
  useShareAppMessage(() => shareCard('家门口的事，跟我们说说。', placardPath(view?.known ? view : undefined)))

  const open = (found: PlacardParams) => setAsked(parsePlacardParams(found))
  const scan = async () => {
    const found = await scanPlacard()
    if (found) open(found)
  }
  const isAwaited = !view && ask.by !== 'none' && !query.errorText
  const isPlacard = placard !== undefined || isAwaited
  const unsentAt = isPlacard ? placard : (last ?? 'anywhere')
  return {
    query,
    last,
    placard,
    ...taps,
    /** A placard stands here, or is about to. */
    isPlacard,
    isFirstVisit: last === undefined,
    waiting: waitingRows({
      roles: view ? view.roles : last?.roles,
      openReports: view?.openReports,
      unsent: unsentAt !== undefined && hasUnsentDraft(unsentAt),
    }),
    open,
    scan: () => void scan(),
    call: view ? (view.known ? view.community : view.street) : (remembered ?? last)?.community,
    /** The code of one that is not in use yet: whoever reads a 公示 scans it. */
    postedAs: view && !view.known && view.why === 'not-yet' && ask.by === 'token' ? ask.token : undefined,
    whyNot: view && !view.known ? whyNot(view, ask.by !== 'none' || garbled) : undefined,
  }
}

export type Placard = ReturnType<typeof usePlacard>

function whyNot(view: Extract<OutputOf<typeof contract.openPlacard>, { known: false }>, searched: boolean) {
  const { name, phone } = view.street
  if (view.why === 'not-yet') return `这块牌子还没启用。有事请选楼栋接着说，也可以打${name}电话${phone}。`
  if (view.why === 'revoked') return `这块光荣牌的码换新了。请扫楼下的新码，或打${name}电话${phone}。`
  if (searched) return `没认出这块光荣牌。请再扫一次，或者选楼栋接着说，也可以打${name}电话${phone}。`
  return undefined
}
