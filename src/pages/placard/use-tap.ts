import { useEffect, useState } from 'react'
import { openPage } from '../open-page'

/** What was tapped in front of a placard: done at once where the placard is known, else as soon as it is. `of` is which placard is asked for: a tap at another one counts no more. */
export function useTap(of: string, placard: { community: { id: string } } | undefined) {
  const [kept, setKept] = useState<{ wish: Wish; of: string }>()
  const tapped = kept?.of === of ? kept.wish : undefined
  const communityId = placard?.community.id
  const forgetTap = () => setKept(undefined)

  useEffect(() => {
    if (tapped && communityId !== undefined) void follow(tapped, communityId).then(() => setKept(undefined))
  }, [tapped, communityId])

  const tap = (wish: Wish) => (communityId === undefined ? setKept({ wish, of }) : void follow(wish, communityId))
  return { tapped, tap, forgetTap }
}

type Wish = 'report' | 'bench'

function follow(wish: Wish, communityId: string) {
  return wish === 'report'
    ? openPage('pages/report/new/index')
    : openPage('packages/meeting/list/index', { communityId })
}
