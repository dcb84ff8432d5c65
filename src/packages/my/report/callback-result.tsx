import { View } from '@tarojs/components'
import type { Solved } from '@contract/report/callback'
import type { ResidentReport } from '@contract/report/resident'
import { cloudNow } from '@/clock/cloud-now'
import { ResultPage } from '@/components/result-page'
import { relaunchAt } from '@/pages/open-page'
import { dayWords } from '@/words/day-words'
import type { CallbackStep } from './use-callback-steps'

/** Thanks, and what comes of what was said. That it may break again is said in plain words: nothing to press for whoever has just said yes. */
export function CallbackResult({ report, step: { solved, promisedOn }, onStory }: CallbackResultProps) {
  return (
    <ResultPage
      title='谢谢您'
      ways={[
        { words: '回首页', onClick: () => void relaunchAt('pages/placard/index') },
        { words: '看这件事', onClick: onStory },
      ]}
    >
      <View>{resultWords[solved]}</View>
      {solved !== 'yes' && promisedOn && <View>{`最晚${dayWords(promisedOn, cloudNow())}给您回音。`}</View>}
      {solved === 'yes' && report.reopenUntil && (
        <View className='second'>{`以后又坏了？${dayWords(report.reopenUntil, cloudNow())}前都能在这里说。`}</View>
      )}
    </ResultPage>
  )
}

const resultWords: Record<Solved, string> = {
  yes: '记下了：解决了。',
  partly: '记下了：还差一点，社区接着办。',
  no: '记下了：没解决，社区重新办。',
}

type CallbackResultProps = { report: ResidentReport; step: CallbackStep; onStory: () => void }
