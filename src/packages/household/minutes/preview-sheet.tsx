import type { HostMeeting } from '@contract/meeting/household'
import { household } from '@/api/household'
import { useCommand } from '@/api/use-command'
import { BigButton } from '@/components/big-button'
import { MeetingMinutes } from '@/components/meeting-minutes'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { PhotoRow } from '@/components/photo-row'
import { Sheet } from '@/components/sheet'
import { leavePage } from '@/staff/leave-page'
import { FoundWordsNotice } from '@/staff/found-words-notice'
import type { FoundWords } from '../use-found-words'
import type { Kept } from './use-minutes'

/** The minutes as everybody would read them; what could tell who somebody is has to go first. */
export function PreviewSheet({ meeting, kept, words, onLeave }: PreviewSheetProps) {
  const { meetingId, topics } = meeting
  const { said, decisions, photos } = kept
  // Somebody may have come since they were looked over.
  const publishing = words.looking(household.publishMinutes, () => [
    ...said.map((text, no) => ({ where: 'said' as const, no, text })),
    ...decisions.map(({ what }, no) => ({ where: 'decision' as const, no, text: what })),
  ])
  const publish = useCommand(publishing, () => leavePage('packages/household/meetings/index'))
  return (
    <Sheet title='大家会看到这些' onLeave={onLeave}>
      {words.found.length > 0 && <Notice tone='error'>下面这些可能认出邻居，请先改一改，或者看看是不是：</Notice>}
      {topics.map((_, no) => (
        <FoundWordsNotice key={no} words={words} where='said' no={no} />
      ))}
      {decisions.map((_, no) => (
        <FoundWordsNotice key={no} words={words} where='decision' no={no} />
      ))}
      <MeetingMinutes
        topics={topics.map(({ text }, index) => ({ text, said: said[index] ?? null }))}
        decisions={decisions.map((decision) => ({ ...decision, done: false }))}
      />
      <PhotoRow photos={photos.map(({ path }) => ({ url: path, checked: true }))} />
      <Foot>
        {publish.errorText && <Notice tone='error'>{publish.errorText}</Notice>}
        {words.found.length > 0 ? (
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
      </Foot>
    </Sheet>
  )
}

type PreviewSheetProps = { meeting: HostMeeting; kept: Kept; words: FoundWords; onLeave: () => void }
