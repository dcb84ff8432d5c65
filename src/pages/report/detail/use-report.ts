import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { resident } from '@/api/resident'
import { useQuery } from '@/api/use-query'

/** One of this person's reports, and what was said after the last thing they did with it. */
export function useReport() {
  const { params } = useRouter<{ reportId: string }>()
  const reportId = params.reportId ?? ''
  const asked = useQuery(resident.myReport, { reportId })
  const [thanks, setThanks] = useState<string>()
  const done = (words: string) => {
    setThanks(words)
    asked.again()
  }
  return { reportId, asked, thanks, done }
}

/** What each of the page's cards needs: which report, and whom to tell that something was done. */
export type OnReport = { reportId: string; done: (words: string) => void }
