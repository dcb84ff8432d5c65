import { View } from '@tarojs/components'
import type { HostMeeting } from '@contract/schema/host-meeting'
import { household } from '@/api/household'
import { useCommand } from '@/api/use-command'
import { BigButton } from '@/components/big-button'
import { MeetingMinutes } from '@/components/meeting-minutes'
import { Notice } from '@/components/notice'
import { PhotoRow } from '@/components/photo-row'
import { Sheet } from '@/components/sheet'
import { backTo } from '@/staff/back-to'
import type { Kept } from './use-minutes'

/** The minutes as everybody would read them; what could tell who somebody is has to go first. */
export function PreviewSheet({ meeting, kept, onLeave }: PreviewSheetProps) {
  const { meetingId, topics } = meeting
  const { said, decisions, photos, givenAway } = kept
  const publish = useCommand(household.publishMinutes, () => backTo('packages/household/meetings/index'))
  return (
    <Sheet title='大家会看到这些' leave='先放着，回去接着写' onLeave={onLeave}>
      {givenAway.length > 0 && (
        <Notice tone='sorry'>
          <View>下面这些能认出邻居，请先改一改：</View>
          {givenAway.map(({ kind, text }) => (
            <View key={kind + text} className='lead'>{`${kinds[kind]}：${text}`}</View>
          ))}
        </Notice>
      )}
      <MeetingMinutes
        topics={topics.map(({ text }, index) => ({ text, said: said[index] ?? null }))}
        decisions={decisions.map((decision) => ({ ...decision, done: false }))}
      />
      <PhotoRow photos={photos.map(({ path }) => ({ url: path, checked: true }))} />
      {publish.sorry && <Notice tone='sorry'>{publish.sorry}</Notice>}
      {givenAway.length > 0 ? (
        <BigButton icon='pen' onClick={onLeave}>
          去改一改
        </BigButton>
      ) : (
        <BigButton
          icon='check'
          busy={publish.busy}
          onClick={() => void publish.send((commandId) => ({ meetingId, commandId }))}
        >
          发给大家
        </BigButton>
      )}
    </Sheet>
  )
}

const kinds: Record<Kept['givenAway'][number]['kind'], string> = { name: '姓名', phone: '电话', door: '门牌号' }

type PreviewSheetProps = { meeting: HostMeeting; kept: Kept; onLeave: () => void }
