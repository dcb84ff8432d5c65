import { View } from '@tarojs/components'
import type { ResidentReport } from '@contract/report/resident'
import { cloudNow } from '@/clock/cloud-now'
import { ResultPage } from '@/components/result-page'
import { relaunchAt } from '@/pages/open-page'
import { dayWords } from '@/words/day-words'
import { againWords } from './again-words'
import type { CallbackStep } from './use-callback-steps'

/** Thanks, and what comes of what was said. That it may break again is said in plain words: nothing to press for whoever has just said yes. */
export function CallbackResult({ report, step, onStory }: CallbackResultProps) {
  return (
    <ResultPage
      title='记下了，谢谢您'
      ways={[
        { words: '回首页', onClick: () => void relaunchAt('pages/placard/index') },
        { words: '看这件事', onClick: onStory },
      ]}
    >
      <View className={step.solved === 'yes' ? 'second' : ''}>{resultWords(step, report.reopenUntil)}</View>
    </ResultPage>
  )
}

function resultWords({ solved, promisedOn }: CallbackStep, reopenUntil: string | null) {
  if (solved === 'yes') return `解决了就好。${reopenUntil ? againWords(reopenUntil, cloudNow()) : ''}`
  const day = promisedOn ? `，最晚${dayWords(promisedOn, cloudNow())}给您回音` : ''
  return solved === 'partly' ? `还差一点，社区接着办${day}。` : `没解决，社区重新办${day}。`
}

type CallbackResultProps = { report: ResidentReport; step: CallbackStep; onStory: () => void }
