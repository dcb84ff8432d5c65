import { useState } from 'react'
import { useRouter, useShareAppMessage } from '@tarojs/taro'
import type { Reply } from '@contract/refusal'
import type { Standing } from '@contract/schema/meeting'
import { resident } from '@/api/resident'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { shareCard } from '../../share-card'

/** The meeting the page was opened for, and what was said after the last press. */
export function useMeeting() {
  const { params } = useRouter<{ meetingId?: string }>()
  const meetingId = params.meetingId ?? ''
  const asked = useQuery(resident.meeting, { meetingId })
  const [thanks, setThanks] = useState<string>()
  const title = asked.data ? `板凳会 · ${asked.data.place}` : '板凳会'
  useShareAppMessage(() => shareCard(title, `/pages/meeting/detail/index?meetingId=${meetingId}`))
  const done = (words?: string) => {
    setThanks(words)
    asked.again()
  }
  return { meetingId, asked, thanks, done, again: asked.again }
}

/** What each of the page's cards needs: which meeting, and whom to tell that something was done. */
export type OnMeeting = { meetingId: string; done: (words?: string) => void; again: () => void }

/** One press on where I stand; when it came too late, the page shows how things are now. */
export function useStandingMove<Input>(
  ask: (input: Input) => Promise<Reply<Standing>>,
  { done, again }: OnMeeting,
  words?: string,
) {
  const asking = async (input: Input) => {
    const reply = await ask(input)
    if (!reply.ok && reply.refusal !== 'UNREACHABLE') again()
    return reply
  }
  return useCommand(asking, () => done(words))
}
