import { View } from '@tarojs/components'
import type { Guest } from '@contract/seats/sign-up'
import { household } from '@/api/household'
import type { OpenedMeeting } from '@/actions/opened-thing'
import { useAction } from '@/actions/use-action'
import { Notice } from '@/components/notice'
import { Tag } from '@/components/tag'
import { Pressable } from '@/components/pressable'
import { arrivalWords } from './arrival-words'
import { UndoArrival } from './undo-arrival'
import './guest-row.scss'

/** One party on the list; a press says that they are there, whoever else is being marked at the same time, and one more that this was a mistake. */
export function GuestRow({ guest, place, opened, canArrive, canUndo }: GuestRowProps) {
  const { guestId, name, party, attended, walkedIn, asksAgain } = guest
  const attend = useAction(household.markAttended, opened, (arrived) => opened.done(arrivalWords(arrived)))
  const who = `${name ?? (walkedIn ? '当场来的邻居' : `第${place}位报名的邻居`)}${party > 1 ? ` · ${party}人` : ''}`
  const words = (
    <View className='guest-words'>
      <View>
        <View>{who}</View>
        {asksAgain && !attended && <View className='second'>改了时间，还没回话</View>}
      </View>
      {attended ? (
        <Tag tone='good'>到场</Tag>
      ) : (
        canArrive && <View className='guest-arrive'>{attend.busy ? '到场…' : '到场'}</View>
      )}
    </View>
  )
  if (!canArrive)
    return (
      <View className='guest'>
        {words}
        {canUndo && <UndoArrival guest={guest} who={who} opened={opened} />}
      </View>
    )
  return (
    <>
      {attend.errorText && <Notice tone='error'>{attend.errorText}</Notice>}
      <Pressable
        className='guest'
        label={`${who}，到场${attend.busy ? '，请稍等' : ''}`}
        disabled={attend.busy}
        onClick={() => void attend.send((commandId) => ({ ...opened.id, commandId, who: { by: 'guest', guestId } }))}
      >
        {words}
      </Pressable>
    </>
  )
}

type GuestRowProps = {
  guest: Guest
  /** In the order of signing up, for those who gave no name. */
  place: number
  opened: OpenedMeeting
  canArrive: boolean
  canUndo: boolean
}
