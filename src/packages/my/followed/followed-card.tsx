import { View } from '@tarojs/components'
import type { FollowedReport } from '@contract/report/following'
import { resident } from '@/api/resident'
import { useCommand } from '@/api/use-command'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { Timeline } from '@/components/timeline'
import { agoWords } from '@/words/hint-words'
import { promiseWords } from '@/words/promise-words'
import { categoryWord } from '@/words/report-words'
import { timelineLines } from '@/words/timeline-words'
import { endWords, ownWords } from './end-words'
import { sayItOneself } from './say-it-oneself'

/** One of them: what was done, and the two things that may be done now. */
export function FollowedCard({ report, onChanged }: { report: FollowedReport; onChanged: () => Promise<boolean> }) {
  const { reportId, place, category, at, timeline } = report
  const unfollow = useCommand(resident.unfollowReport, onChanged)
  const now = cloudNow()
  const own = ownWords(report)
  return (
    <Card title={`${place} · ${categoryWord(category)}`}>
      <View>{endWords(report) ?? promiseWords(report, now)}</View>
      <View className='second'>{`邻居${agoWords(at, now)}反映的。`}</View>
      <Timeline lines={timelineLines(timeline, 'resident', now)} />
      {own && (
        <BigButton kind='plain' onClick={() => void sayItOneself(report)}>
          {own}
        </BigButton>
      )}
      {unfollow.errorText && <Notice tone='error'>{unfollow.errorText}</Notice>}
      <BigButton
        kind='quiet'
        busy={unfollow.busy}
        onClick={() => void unfollow.send((commandId) => ({ reportId, commandId }))}
      >
        不跟进了
      </BigButton>
    </Card>
  )
}
