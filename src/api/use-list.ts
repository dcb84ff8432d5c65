import { useRef, useState } from 'react'
import type { Refusal, Reply } from '@contract/refusal'
import { readingText } from './refusal-text'
import { useQuery } from './use-query'

/** A list page by page: the newest rows whenever the page comes into view, older ones on demand, `data.rows` all of them; null asks nothing yet. */
export function useList<Input extends object, Page extends { rows: unknown[]; older: string | null }>(
  ask: (input: Input & { before?: string }) => Promise<Reply<Page>>,
  input: Input | null,
) {
  const first = useQuery(ask, input)
  const [more, setMore] = useState<More<Page>>()
  const [loading, setLoading] = useState(false)
  const inHand = useRef(false)
  const end = first.data?.older
  // Older rows stay while the first page still ends where they began.
  const kept = more && more.after === end ? more : undefined
  const cursor = kept ? kept.older : end

  const older = async (wanted: Input, after: string, before: string) => {
    if (inHand.current) return
    inHand.current = true
    setLoading(true)
    const reply = await ask({ ...wanted, before })
    inHand.current = false
    setLoading(false)
    const rows: Page['rows'] = kept?.rows ?? []
    if (!reply.ok) return setMore({ after, rows, older: before, refusal: reply.refusal })
    setMore({ after, rows: [...rows, ...reply.data.rows], older: reply.data.older })
  }

  return {
    data: first.data && { ...first.data, rows: [...first.data.rows, ...(kept?.rows ?? [])] as Page['rows'] },
    at: first.at,
    refusal: first.refusal,
    errorText: first.errorText ?? (kept?.refusal && readingText(kept.refusal)),
    loading,
    reload: first.reload,
    older: input && end && cursor ? () => void older(input, end, cursor) : undefined,
  }
}

/** What was fetched beyond the first page, and which end of the first page it follows. */
type More<Page extends { rows: unknown[] }> = {
  after: string
  rows: Page['rows']
  older: string | null
  refusal?: Refusal
}
