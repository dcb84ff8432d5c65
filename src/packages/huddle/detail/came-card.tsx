import { useState } from 'react'
import { View } from '@tarojs/components'
import type { WorkerHuddle } from '@contract/huddle/worker-view'
import type { ActionPartProps } from '@/actions/action-table'
import { useAction } from '@/actions/use-action'
import { huddles } from '@/api/huddles'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { ActedBySheet } from './acted-by-sheet'
import { cameWords } from './part-rows'

type Id = { meetingId: string }

/** Post by post who came: a tap is enough, another takes it back; for a post another may have come. */
export function CameCard({ opened, thing }: ActionPartProps<Id, WorkerHuddle>) {
  const [isActing, setActing] = useState(false)
  const mark = useAction(huddles.markPostCame, opened, () => {
    setActing(false)
    return opened.done()
  })
  const ours = thing.parts.filter(({ isOurs }) => thing.isHost || isOurs).flatMap(({ households }) => households)
  const send = (householdId: string, came: boolean, actedBy: string | null = null) =>
    void mark.send((commandId) => ({ ...opened.id, commandId, householdId, came, actedBy }))
  return (
    <Card title='谁来了'>
      <View className='second'>{thing.came.posts > 0 ? cameWords(thing.came) : '来一户点一户，没来的不用管。'}</View>
      {mark.errorText && <Notice tone='error'>{mark.errorText}</Notice>}
      {ours.map(({ id, name, came, actedBy }) => (
        <BigButton
          key={id}
          kind={came ? 'quiet' : 'plain'}
          busy={mark.busy}
          icon={came ? 'check' : undefined}
          onClick={() => send(id, !came)}
        >
          {came ? `${actedBy === null ? `${name}到了` : `${name}由${actedBy}代来`} · 点错了` : `${name}到了`}
        </BigButton>
      ))}
      <BigButton kind='quiet' onClick={() => setActing(true)}>
        有一户是别的户代来的
      </BigButton>
      {isActing && (
        <ActedBySheet
          awaited={ours.filter(({ came }) => !came)}
          called={thing.parts.flatMap(({ households }) => households)}
          sending={mark}
          onChoose={(householdId, actedBy) => send(householdId, true, actedBy)}
          onLeave={() => setActing(false)}
        />
      )}
    </Card>
  )
}
