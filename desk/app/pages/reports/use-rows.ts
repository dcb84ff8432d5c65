import { useCallback, useRef, useState } from 'react'
import type { DeskCard, DeskList } from '@contract/report/desk'
import { readingText } from '@/api/refusal-text'
import { desk } from '../../api/desk'
import { useAtOnce } from '../../api/use-at-once'

/** So many pages are fetched by themselves: more stand in no list that anybody works through. */
const PAGES_MAX = 8

type Kept = { list: DeskList; rows: readonly DeskCard[]; total: number; errorText?: string | undefined }

/** All rows of a list, the first page shown as soon as it is there. */
export function useRows(list: DeskList | null) {
  const [kept, setKept] = useState<Kept>()
  const newest = useRef(0)
  const reload = useCallback(async () => {
    if (list === null) return
    const asked = ++newest.current
    let rows: readonly DeskCard[] = []
    let before: string | undefined
    for (let page = 0; page < PAGES_MAX; page++) {
      const reply = await desk.listReports({ list, ...(before && { before }) })
      if (asked !== newest.current) return
      if (!reply.ok) {
        const errorText = readingText(reply.refusal)
        return setKept((known) =>
          known?.list === list ? { ...known, errorText } : { list, rows, total: 0, errorText },
        )
      }
      const { total, older } = reply.data
      rows = [...rows, ...reply.data.rows]
      const known = rows
      setKept((shown) => (page === 0 && shown?.list === list && older ? shown : { list, rows: known, total }))
      if (older === null) return
      before = older
    }
  }, [list])
  useAtOnce(reload)
  const mine = kept?.list === list ? kept : undefined
  return { rows: mine?.rows ?? none, total: mine?.total ?? 0, errorText: mine?.errorText, isLoading: !mine, reload }
}

const none: readonly DeskCard[] = []
