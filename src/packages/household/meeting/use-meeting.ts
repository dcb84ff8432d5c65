import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useOpened } from '@/actions/use-opened'
import { household } from '@/api/household'
import { cloudNow } from '@/clock/cloud-now'
import { shareCard } from '@/pages/share-card'
import { meetingToShare } from './meeting-to-share'

/** The meeting the page was opened for, and what a neighbour is sent of it. */
export function useMeeting() {
  const { params } = useRouter<{ meetingId?: string }>()
  const meetingId = params.meetingId ?? ''
  const opened = useOpened(household.getMeetingAsHost, { meetingId })
  const shared = meetingToShare(meetingId, opened.query.data, cloudNow())
  useShareAppMessage(() => shareCard(shared.title, shared.path))
  return { opened, shared }
}
