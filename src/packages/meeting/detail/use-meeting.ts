import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useOpened } from '@/actions/use-opened'
import { resident } from '@/api/resident'
import { shareCard } from '@/pages/share-card'

/** The meeting the page was opened for. */
export function useMeeting() {
  const { params } = useRouter<{ meetingId?: string }>()
  const meetingId = params.meetingId ?? ''
  const opened = useOpened(resident.getMeeting, { meetingId })
  const title = opened.query.data ? `板凳会 · ${opened.query.data.place}` : '板凳会'
  useShareAppMessage(() => shareCard(title, `/packages/meeting/detail/index?meetingId=${meetingId}`))
  return opened
}
