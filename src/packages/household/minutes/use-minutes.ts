import { useRef, useState } from 'react'
import type { OutputOf } from '@contract/procedure'
import type { household as contract, HostMeeting } from '@contract/household'
import { tidied, visibleLength } from '@contract/schema/text'
import { useCommand } from '@/api/use-command'
import { shanghaiDay } from '@/components/day-words'
import { usePhotos } from '@/staff/use-photos'
import { sendMinutes } from './send-minutes'
import { useDecisions } from './use-decisions'
import type { Decision } from './use-decisions'

const saidMax = 500
const usualDaysAhead = 7
const dayMs = 24 * 60 * 60 * 1000

/** The minutes while they are written; kept in the cloud before they are looked over. */
export function useMinutes({ meetingId, topics, decisions: agreed }: HostMeeting) {
  const [initial] = useState(() => topics.map((topic) => topic.said ?? ''))
  const said = useRef([...initial])
  const [usualDay] = useState(() => shanghaiDay(new Date(Date.now() + usualDaysAhead * dayMs).toISOString()))
  const decisions = useDecisions(agreed, usualDay)
  const photos = usePhotos()
  const [wanting, setWanting] = useState<string>()
  const [kept, setKept] = useState<Kept>()
  const keep = useCommand(sendMinutes, ({ givenAway }, minutes) => setKept({ ...minutes, givenAway }))

  const look = () => {
    const minutes = { said: said.current.map(tidied), decisions: decisions.written() }
    const missing = missingIn(minutes)
    setWanting(missing)
    if (!missing) void keep.send((commandId) => ({ meetingId, commandId, ...minutes, photos: photos.chosen }))
  }
  return {
    initial,
    say: (index: number, text: string) => void (said.current[index] = text),
    decisions,
    photos,
    look,
    busy: keep.busy,
    sorry: wanting ?? keep.sorry,
    /** What the cloud has now, and what in it could tell who somebody is. */
    kept,
    backToWriting: () => setKept(undefined),
  }
}

type Written = { said: string[]; decisions: Decision[] }
export type Kept = Written & OutputOf<typeof contract.writeMinutes>

function missingIn({ said, decisions }: Written): string | undefined {
  const empty = said.findIndex((text) => visibleLength(text) < 2)
  if (empty !== -1) return `第${empty + 1}件还没写大家怎么说的。没聊到,就写“没聊到”。`
  const long = said.findIndex((text) => visibleLength(text) > saidMax)
  if (long !== -1) return `第${long + 1}件写长了,最多${saidMax}个字。`
  const unfit = decisions.findIndex(({ what, by }) => visibleLength(what) < 2 || visibleLength(what) > 200 || !by)
  if (unfit !== -1) return `说好的第${unfit + 1}件,请写清楚做什么、哪天前办好。`
  return undefined
}
