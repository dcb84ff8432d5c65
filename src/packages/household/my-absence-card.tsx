import { View } from '@tarojs/components'
import type { HouseholdAbsence } from '@contract/absence/household'
import { household } from '@/api/household'
import { useCommand } from '@/api/use-command'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { spanWords, standInWords } from '@/staff/absence-words'

/** One's own days away, and the press that ends them; `onChange` where they can be changed from here. */
export function MyAbsenceCard({ absence, onDone, onChange }: MyAbsenceCardProps) {
  const { absenceId, household: post, begun, allowedActions } = absence
  const end = useCommand(household.endAbsence, onDone)
  return (
    <Card title={begun ? `${post.name}外出中` : `${post.name}要外出`}>
      <View>{spanWords(absence, cloudNow())}</View>
      <View className={absence.state === 'agreed' ? 'second' : ''}>{standInWords(absence)}</View>
      {end.errorText && <Notice tone='error'>{end.errorText}</Notice>}
      {allowedActions.includes('end') && (
        <BigButton
          kind='plain'
          icon='house'
          busy={end.busy}
          onClick={() => void end.send((commandId) => ({ commandId, absenceId }))}
        >
          {begun ? '我回来了' : '不出门了'}
        </BigButton>
      )}
      {onChange && allowedActions.includes('change') && (
        <BigButton kind='quiet' disabled={end.busy} onClick={onChange}>
          改日子，换人照看
        </BigButton>
      )}
    </Card>
  )
}

type MyAbsenceCardProps = { absence: HouseholdAbsence; onDone: () => Promise<boolean>; onChange?: () => void }
