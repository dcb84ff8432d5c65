import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { household } from '@/api/household'
import { useQuery } from '@/api/use-query'
import { useSheet } from '@/staff/use-sheet'

/** The report the page was opened for, what its last press came to, and the sheet that lies on it. */
export function useReport() {
  const { params } = useRouter<{ reportId?: string }>()
  const reportId = params.reportId ?? ''
  const asked = useQuery(household.getReportAsHousehold, { reportId })
  const { done: closeWith, ...face } = useSheet<SheetName>(reportId)
  const [isHandedOver, setHandedOver] = useState(false)

  const done = (words: string) => {
    closeWith(words)
    asked.again()
  }
  return {
    asked,
    on: { reportId, done, again: asked.again },
    ...face,
    /** The community has it now: there is nothing left to see here. */
    isHandedOver,
    handOver: () => setHandedOver(true),
  }
}

export type OpenReport = ReturnType<typeof useReport>

export type SheetName = 'contact' | 'ask' | 'reveal' | 'tell-property' | 'resolve' | 'return'
