import { useState } from 'react'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { BigButton } from '@/components/big-button'
import { openPage } from '@/pages/open-page'
import { listWords, todaysLists } from '../report-list-words'
import { loadSeenReports } from '../seen-reports'
import { inOrder } from './in-order'
import { TodayCard } from './today-card'
import type { Today } from './today-storage'
import { usePressedCards } from './use-pressed-cards'

/** So many cards at once; what lies behind them is one press away. */
const cardsMax = 20

/** What is to be done today, what comes first on top; nothing at all where nothing is. */
export function ReportList({ today, reload }: { today: Today; reload: () => Promise<boolean> }) {
  const [seen, setSeen] = useState(loadSeenReports)
  useDidShow(() => setSeen(loadSeenReports()))
  const { pressed, keep } = usePressedCards(reload)
  const reports = inOrder(
    today,
    pressed.map(({ report }) => report),
  )
  const total = todaysLists.reduce((sum, list) => sum + today[list].total, 0)
  if (reports.length === 0) return null
  return (
    <View className='stack'>
      <View className='title' aria-role='heading'>{`要办的事 · ${total}件`}</View>
      {reports.slice(0, cardsMax).map((report) => (
        <TodayCard
          key={report.reportId}
          report={report}
          isNew={!seen.includes(report.reportId)}
          outcome={pressed.find((one) => one.report.reportId === report.reportId)?.outcome}
          onPressed={(outcome) => keep(report, outcome)}
        />
      ))}
      {total > cardsMax &&
        todaysLists
          .filter((list) => today[list].total > 0)
          .map((list) => (
            <BigButton
              key={list}
              kind='quiet'
              onClick={() => openPage('packages/household/list/index', { list })}
            >{`${listWords[list].title} · 全部${today[list].total}件`}</BigButton>
          ))}
    </View>
  )
}
