import { useRef, useState } from 'react'
import { resident } from '@/api/resident'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { replacePage } from '@/pages/open-page'

/** What is typed from the paper, how it goes with the report, and the claiming of it. */
export function usePaperReceipt() {
  const number = useRef('')
  const queryCode = useRef('')
  const [asked, setAsked] = useState<Typed | null>(null)
  const [isClaiming, setClaiming] = useState(false)
  const query = useQuery(resident.openPaperReceipt, asked)
  const claim = useCommand(resident.claimPaperReceipt, ({ reportId }) =>
    replacePage('packages/my/report/index', { reportId }),
  )

  const look = () => {
    const typed = { number: number.current, queryCode: queryCode.current }
    if (JSON.stringify(typed) === JSON.stringify(asked)) void query.reload()
    else setAsked(typed)
  }
  return {
    query,
    writeNumber: (value: string) => (number.current = value),
    writeCode: (value: string) => (queryCode.current = value),
    look,
    isClaiming,
    setClaiming,
    claim: () => asked && void claim.send((commandId) => ({ ...asked, commandId })),
    claiming: claim,
  }
}

export type PaperReceiptPage = ReturnType<typeof usePaperReceipt>

type Typed = { number: string; queryCode: string }
