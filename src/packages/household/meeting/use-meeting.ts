import { useRouter } from '@tarojs/taro'
import { useOpened } from '@/actions/use-opened'
import { household } from '@/api/household'

/** The meeting the page was opened for. */
export function useMeeting() {
  const { params } = useRouter<{ meetingId?: string }>()
  return useOpened(household.getMeetingAsHost, { meetingId: params.meetingId ?? '' })
}
