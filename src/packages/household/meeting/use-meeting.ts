import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { household } from '@/api/household'
import { useQuery } from '@/api/use-query'

/** The meeting the page was opened for, what its last press came to, and the sheet that lies on it. */
export function useMeeting() {
  const { params } = useRouter<{ meetingId?: string }>()
  const meetingId = params.meetingId ?? ''
  const asked = useQuery(household.meeting, { meetingId })
  const [said, setSaid] = useState<string>()
  const [sheet, setSheet] = useState<SheetName>()
  const done = (words: string) => {
    setSheet(undefined)
    setSaid(words)
    asked.again()
  }
  return {
    asked,
    on: { meetingId, done, again: asked.again },
    said,
    sheet,
    open: setSheet,
    leave: () => setSheet(undefined),
  }
}

export type OpenMeeting = ReturnType<typeof useMeeting>

export type SheetName = 'reschedule' | 'cancel' | 'walk-in'
