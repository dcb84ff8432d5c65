import { useState } from 'react'
import { View } from '@tarojs/components'
import type { WorkerAbsence } from '@contract/absence/worker'
import { worker } from '@/api/worker'
import { useCommand } from '@/api/use-command'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { Tag } from '@/components/tag'
import { spanWords, standInWords } from '@/staff/absence-words'
import { StandInSheet } from './stand-in-sheet'

/** A household that is away, and what a worker settles by phone: who stands in, or that somebody does not. */
export function AbsenceCard({ absence, onDone }: { absence: WorkerAbsence; onDone: () => Promise<boolean> }) {
  const { absenceId, household, community, begun, standIn, actsNow, state, allowedActions } = absence
  const isUncovered = begun && !actsNow
  const [isChoosing, setChoosing] = useState(false)
  const on = (commandId: string) => ({ commandId, absenceId, communityId: community.id })
  const set = useCommand(worker.setStandIn, () => {
    setChoosing(false)
    return onDone()
  })
  const takeAway = useCommand(worker.takeStandInAway, onDone)
  const busy = set.busy || takeAway.busy
  const setTo = (standInId: string) => void set.send((commandId) => ({ ...on(commandId), standInId }))
  const errorText = set.errorText ?? takeAway.errorText
  return (
    <Card kind={isUncovered ? 'task' : 'reading'} title={household.name}>
      {isUncovered && <Tag tone='late'>没有人照看</Tag>}
      <View>{spanWords(absence, cloudNow())}</View>
      <View>{standInWords(absence)}</View>
      {actsNow && actsNow !== standIn?.name && <View className='second'>{`眼下由${actsNow}照看。`}</View>}
      {errorText && !isChoosing && <Notice tone='error'>{errorText}</Notice>}
      {state === 'asked' && standIn && (
        <BigButton kind='plain' icon='phone' busy={set.busy} disabled={busy} onClick={() => setTo(standIn.id)}>
          电话里答应了
        </BigButton>
      )}
      {allowedActions.includes('set-stand-in') && (
        <BigButton kind={isUncovered ? 'plain' : 'quiet'} disabled={busy} onClick={() => setChoosing(true)}>
          {standIn ? '另找一户照看' : '找一户照看'}
        </BigButton>
      )}
      {allowedActions.includes('take-stand-in-away') && (
        <BigButton kind='quiet' busy={takeAway.busy} disabled={busy} onClick={() => void takeAway.send(on)}>
          不用这一户照看了
        </BigButton>
      )}
      {isChoosing && (
        <StandInSheet
          absence={absence}
          busy={set.busy}
          errorText={set.errorText}
          onSet={setTo}
          onLeave={() => setChoosing(false)}
        />
      )}
    </Card>
  )
}
