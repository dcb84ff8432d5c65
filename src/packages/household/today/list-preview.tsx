import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { ReportCard } from '@/components/report-card'
import { openPage } from '@/pages/open-page'
import { listWords, type todaysLists } from '../list-words'
import type { Today } from './today-storage'

/** Twenty rows on the day's page are enough; four lists share them. */
const rowsMax = 5

/** The head of one list, counted; all of it is one press away. Nothing at all where nothing stands in it. */
export function ListPreview({ list, queue }: ListPreviewProps) {
  if (queue.total === 0) return null
  return (
    <View className='stack'>
      <View className='title' aria-role='heading'>{`${listWords[list].title} · ${queue.total}件`}</View>
      {queue.rows.slice(0, rowsMax).map((report) => (
        <ReportCard
          key={report.reportId}
          report={report}
          reader='staff'
          onOpen={() => openPage('packages/household/report/index', { reportId: report.reportId })}
        />
      ))}
      {queue.total > rowsMax && (
        <BigButton kind='plain' onClick={() => openPage('packages/household/list/index', { list })}>
          {`全部${queue.total}件`}
        </BigButton>
      )}
    </View>
  )
}

type ListPreviewProps = { list: (typeof todaysLists)[number]; queue: Today[(typeof todaysLists)[number]] }
