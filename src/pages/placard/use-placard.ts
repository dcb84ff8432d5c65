import { useEffect, useState } from 'react'
import { useRouter, useShareAppMessage } from '@tarojs/taro'
import type { OutputOf } from '@contract/procedure'
import type { resident as contract } from '@contract/resident'
import { resident } from '@/api/resident'
import { useQuery } from '@/api/use-query'
import { shareCard } from '../share-card'
import { parsePlacardParams } from './parse-placard-params'
import type { PlacardParams } from './parse-placard-params'
import { placardPath } from './placard-path'
import { saveLastPlacard, lastPlacard } from './last-placard'
import { scanPlacard } from './scan-placard'

/** Finds the placard the page was opened for, or another one without leaving the page. */
export function usePlacard() {
  const { params } = useRouter<PlacardParams>()
  const [{ ask, garbled }, setAsked] = useState(() => parsePlacardParams(params))
  const [last] = useState(lastPlacard)
  const wanted = JSON.stringify(ask)
  const query = useQuery(resident.openPlacard, ask)
  const view = query.data

  useEffect(() => {
    if (view?.known) saveLastPlacard(view, wanted)
  }, [view, wanted])

  // A card sent to a neighbour or a child far away opens the same door.
  useShareAppMessage(() => shareCard('家门口的事，跟我们说说。', placardPath(view?.known ? view : undefined)))

  const open = (found: PlacardParams) => setAsked(parsePlacardParams(found))
  const scan = async () => {
    const found = await scanPlacard()
    if (found) open(found)
  }
  return {
    query,
    last,
    open,
    scan: () => void scan(),
    call: view ? (view.known ? view.community : view.street) : last?.community,
    whyNot: view && !view.known ? whyNot(view, ask.by !== 'none' || garbled) : undefined,
    /** No answer: what is known on this phone is offered all the same. */
    offline: !view && query.errorText !== undefined,
    /** And this very door is known well enough to write at it. */
    mayWrite: last?.openedBy === wanted,
  }
}

export type Placard = ReturnType<typeof usePlacard>

function whyNot(view: Extract<OutputOf<typeof contract.openPlacard>, { known: false }>, searched: boolean) {
  const { name, phone } = view.street
  if (view.why === 'revoked') return `这块光荣牌的码换新了。请扫楼下的新码，或打${name}电话${phone}。`
  if (searched) return `没认出这块光荣牌。请再扫一次，或者选楼栋接着说，也可以打${name}电话${phone}。`
  return undefined
}
