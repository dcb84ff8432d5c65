import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { parseSearch } from '@contract/report/search'
import type { OutputOf } from '@contract/procedure'
import type { worker as contract } from '@contract/worker'
import { useCommand } from '@/api/use-command'
import { useList } from '@/api/use-list'
import { worker } from '@/api/worker'

/** What is looked for and what was found: by number or words at once, by a whole phone after a reason was given. */
export function useSearch() {
  const { params } = useRouter<{ typed?: string }>()
  const [typed, setTyped] = useState(() => decoded(params.typed ?? ''))
  const [byPhone, setByPhone] = useState<FoundByPhone>()
  const [isAsking, setAsking] = useState(() => parseSearch(typed).by === 'phone')
  const search = parseSearch(typed)
  const list = useList(worker.findReports, typed && search.by !== 'phone' ? { typed } : null)
  const looking = useCommand(worker.findReportsByPhone, (found) => {
    setByPhone(found)
    setAsking(false)
  })

  const find = (wanted: string) => {
    setTyped(wanted)
    setByPhone(undefined)
    setAsking(parseSearch(wanted).by === 'phone')
  }
  const findByPhone = (reason: string) => {
    if (search.by === 'phone') void looking.send((commandId) => ({ commandId, phone: search.phone, reason }))
  }
  return { typed, search, list, byPhone, looking, isAsking, setAsking, find, findByPhone }
}

/** WeChat hands a page what it was opened with as it travelled, a browser as it was. */
function decoded(param: string) {
  try {
    return decodeURIComponent(param)
  } catch {
    return param
  }
}

export type SearchPage = ReturnType<typeof useSearch>

type FoundByPhone = OutputOf<typeof contract.findReportsByPhone>
