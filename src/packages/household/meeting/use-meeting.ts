import { useRouter } from '@tarojs/taro'
import { household } from '@/api/household'
import { useQuery } from '@/api/use-query'
import { useSheet } from '@/staff/use-sheet'

/** The meeting the page was opened for, what its last press came to, and the sheet that lies on it. */
export function useMeeting() {
  const { params } = useRouter<{ meetingId?: string }>()
  const meetingId = params.meetingId ?? ''
  const asked = useQuery(household.getMeetingAsHost, { meetingId })
  const { done: closeWith, ...face } = useSheet<SheetName>(meetingId)
  const done = (words: string) => {
    closeWith(words)
    asked.again()
  }
  return { asked, on: { meetingId, done, again: asked.again }, ...face }
}

export type OpenMeeting = ReturnType<typeof useMeeting>

export type SheetName = 'reschedule' | 'cancel' | 'walk-in'
