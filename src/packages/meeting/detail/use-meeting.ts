import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { resident } from '@/api/resident'
import { useQuery } from '@/api/use-query'
import { shareCard } from '@/pages/share-card'
import { useOutcome } from '@/pages/use-outcome'

/** The meeting the page was opened for, and what came of the last press. */
export function useMeeting() {
  const { params } = useRouter<{ meetingId?: string }>()
  const meetingId = params.meetingId ?? ''
  const asked = useQuery(resident.meeting, { meetingId })
  const title = asked.data ? `板凳会 · ${asked.data.place}` : '板凳会'
  useShareAppMessage(() => shareCard(title, `/packages/meeting/detail/index?meetingId=${meetingId}`))
  return { meetingId, asked, ...useOutcome(asked.again) }
}

/** What each of the page's cards needs: which meeting, and whom to tell that something was done or came too late. */
export type OnMeeting = { meetingId: string; done: (words?: string) => void; again: (why: string) => void }
