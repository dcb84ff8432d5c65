import { View } from '@tarojs/components'
import type { ReportCard as Report } from '@contract/report/views'
import type { Outcome } from '@/actions/use-sheet'
import { OutcomeNotice } from '@/actions/outcome-notice'
import { useAction } from '@/actions/use-action'
import { BigButton } from '@/components/big-button'
import { Notice } from '@/components/notice'
import { ReportCard } from '@/components/report-card'
import { openPage } from '@/pages/open-page'
import { acceptReport } from '../accept-report'
import './today-card.scss'

/** A report of the day: what is not opened yet is marked, what is new is taken on here. */
export function TodayCard({ report, isNew, outcome, onPressed }: TodayCardProps) {
  const { reportId, state } = report
  const told = (tone: Outcome['tone']) => (words: string | undefined) => onPressed({ tone, words: words ?? '' })
  const accept = useAction(acceptReport, { overtaken: told('error') }, told('good'))
  return (
    <View className='today-card'>
      {isNew && <View className='today-card-new'>新</View>}
      <ReportCard
        report={report}
        reader='household'
        onOpen={() => openPage('packages/household/report/index', { reportId })}
      />
      <OutcomeNotice outcome={outcome} />
      {accept.errorText && !outcome && <Notice tone='error'>{accept.errorText}</Notice>}
      {state === 'routed' && !outcome && (
        <BigButton
          kind='plain'
          icon='people'
          busy={accept.busy}
          onClick={() => void accept.send((commandId) => ({ reportId, commandId }))}
        >
          我接下
        </BigButton>
      )}
    </View>
  )
}

type TodayCardProps = {
  report: Report
  /** It was not opened on this phone yet. */
  isNew: boolean
  /** What its press came to. */
  outcome: Outcome | undefined
  onPressed: (outcome: Outcome) => Promise<boolean>
}
