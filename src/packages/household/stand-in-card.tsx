import { View } from '@tarojs/components'
import type { HouseholdAbsence } from '@contract/absence/household'
import { household } from '@/api/household'
import { useCommand } from '@/api/use-command'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { spanWords } from '@/staff/absence-words'

/** Whom one is asked to stand in for, or does: yes, or no. */
export function StandInCard({ absence, onDone }: { absence: HouseholdAbsence; onDone: () => Promise<boolean> }) {
  const { absenceId, household: post, state, allowedActions } = absence
  const agree = useCommand(household.agreeToStandIn, onDone)
  const refuse = useCommand(household.refuseToStandIn, onDone)
  const busy = agree.busy || refuse.busy
  const errorText = agree.errorText ?? refuse.errorText
  const words = (commandId: string) => ({ commandId, absenceId })
  return (
    <Card
      kind={state === 'asked' ? 'task' : 'reading'}
      title={state === 'agreed' ? `您代${post.name}照看` : `${post.name}想请您照看几天`}
    >
      <View>{spanWords(absence, cloudNow())}</View>
      {state === 'refused' && <View>您回过话了：照看不了。</View>}
      {state === 'asked' && <View className='second'>这几天那边新来的事先到您这里。您接下的，就由您办到底。</View>}
      {errorText && <Notice tone='error'>{errorText}</Notice>}
      {allowedActions.includes('agree') && (
        <BigButton kind='plain' icon='people' busy={agree.busy} disabled={busy} onClick={() => void agree.send(words)}>
          我来照看
        </BigButton>
      )}
      {allowedActions.includes('refuse') && (
        <BigButton kind='quiet' busy={refuse.busy} disabled={busy} onClick={() => void refuse.send(words)}>
          照看不了
        </BigButton>
      )}
    </Card>
  )
}
