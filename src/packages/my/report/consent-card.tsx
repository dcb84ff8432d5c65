import { View } from '@tarojs/components'
import type { ResidentReport } from '@contract/report/resident'
import { resident } from '@/api/resident'
import type { ActionPartProps } from '@/actions/action-table'
import { useAction } from '@/actions/use-action'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'

/** Another household has it than the resident named: may it know who they are? Until they say so it does not. */
export function ConsentCard({ opened, thing: { consent } }: ActionPartProps<{ reportId: string }, ResidentReport>) {
  const answer = useAction(resident.answerConsent, opened, (_, { agreed }) =>
    opened.done(agreed ? '好的，接下后能看到您的姓名。' : '好的，您的姓名电话不给看，照样办。'),
  )
  if (!consent) return null
  const { households, name } = consent
  const say = (agreed: boolean) =>
    void answer.send((commandId) => ({ ...opened.id, commandId, households: [...households], agreed }))
  return (
    <Card title={`现在由${name}跟进`}>
      <View>您愿意让他知道您是谁吗？只用来办这件事。不答也照样办，他看不到您的姓名电话。</View>
      {answer.errorText && <Notice tone='error'>{answer.errorText}</Notice>}
      <BigButton busy={answer.busy} onClick={() => say(true)}>
        愿意
      </BigButton>
      <BigButton kind='plain' busy={answer.busy} onClick={() => say(false)}>
        不告诉，照样办
      </BigButton>
    </Card>
  )
}
