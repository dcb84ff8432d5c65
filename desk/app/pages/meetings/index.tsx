import { useState } from 'react'
import type { PageProps } from '../../shell/page-props'
import { MeetingList } from './meeting-list'
import { MeetingPane } from './meeting-pane'
import { Suggestions } from './suggestions'

/** Bench meetings: what is to be looked at, where one might help, those to come and past; on the right the one that is open. */
export default function MeetingsPage({ place: [meetingId], reloadOverview }: PageProps) {
  const [looked, setLooked] = useState(0)
  const onLooked = () => {
    setLooked(looked + 1)
    return reloadOverview()
  }
  return (
    <div className='page two'>
      <div>
        <h1>板凳会</h1>
        <MeetingList key={looked} list='checking' title='内容待看' empty={null} openId={meetingId} />
        <Suggestions />
        <MeetingList list='coming' title='要来的' empty='还没有人坐下来。' openId={meetingId} />
        <MeetingList list='past' title='以前的' empty='以前没有开过。' openId={meetingId} />
      </div>
      <div>{meetingId && <MeetingPane key={meetingId} meetingId={meetingId} onLooked={onLooked} />}</div>
    </div>
  )
}
