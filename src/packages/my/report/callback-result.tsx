import { View } from '@tarojs/components'
import type { Solved } from '@contract/report/callback'
import type { ResidentReport } from '@contract/report/resident'
import { cloudNow } from '@/clock/cloud-now'
import { Actions } from '@/actions/actions'
import type { OpenedReport } from '@/actions/opened-thing'
import { BigButton } from '@/components/big-button'
import { dayWords } from '@/words/day-words'
import { residentActions } from './resident-actions'
import type { CallbackStep, CallbackSteps } from './use-callback-steps'

/** Thanks, and what comes of what was said. */
export function CallbackResult({ report, opened, step, steps }: CallbackResultProps) {
  const { solved, promisedOn } = step
  return (
    <View className='stack'>
      <View className='title'>谢谢您告诉我们</View>
      <View>{resultWords[solved]}</View>
      {solved !== 'yes' && promisedOn && <View>{`最晚${dayWords(promisedOn, cloudNow())}给您回音。`}</View>}
      {solved === 'yes' && report.reopenUntil && (
        <View className='second'>{`以后又坏了？${dayWords(report.reopenUntil, cloudNow())}前都能在这里说。`}</View>
      )}
      {report.allowedActions.includes('thank') && solved === 'yes' && (
        <Actions table={residentActions} names={['thank']} opened={opened} thing={report} look='next' />
      )}
      <BigButton kind='quiet' onClick={steps.leave}>
        看这件事
      </BigButton>
    </View>
  )
}

const resultWords: Record<Solved, string> = {
  yes: '记下了：解决了。中心户也看得到。',
  partly: '记下了：还差一点，社区接着办。',
  no: '记下了：没解决，社区重新办。',
}

type CallbackResultProps = { report: ResidentReport; opened: OpenedReport; step: CallbackStep; steps: CallbackSteps }
