import { useRouter } from '@tarojs/taro'
import { resident } from '@/api/resident'
import { useQuery } from '@/api/use-query'
import { useOutcome } from '@/pages/use-outcome'

/** One of this person's reports, and what came of the last thing they did with it. */
export function useReport() {
  const { params } = useRouter<{ reportId: string }>()
  const reportId = params.reportId ?? ''
  const asked = useQuery(resident.myReport, { reportId })
  return { reportId, asked, ...useOutcome(asked.again) }
}

/** What each of the page's cards needs: which report, and whom to tell that something was done or came too late. */
export type OnReport = { reportId: string; done: (words: string) => void; again: (why: string) => void }
