import { useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { ReportCard } from '@contract/report/views'
import type { Outcome } from '@/actions/use-sheet'

/** The cards that were pressed since the page came into view, as they were then, and what it came to; so that this is said where it was pressed. */
export function usePressedCards(reload: () => Promise<boolean>) {
  const [pressed, setPressed] = useState<readonly Pressed[]>([])
  useDidShow(() => setPressed([]))
  return {
    pressed,
    /** Through when the page shows how things are now. */
    keep: (report: ReportCard, outcome: Outcome) => {
      const isOther = (one: Pressed) => one.report.reportId !== report.reportId
      setPressed((before) => [...before.filter(isOther), { report, outcome }])
      return reload()
    },
  }
}

type Pressed = { report: ReportCard; outcome: Outcome }
