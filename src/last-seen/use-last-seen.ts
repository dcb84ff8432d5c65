import { useEffect, useMemo, useState } from 'react'
import type * as z from 'zod/mini'
import type { Refusal } from '@contract/refusal'
import { isOutcomeUnknown } from '@/api/is-outcome-unknown'
import { onNetworkBack } from '@/api/on-network-back'
import { withOpenEnums } from '@/api/with-open-enums'
import { cloudNow } from '@/clock/cloud-now'
import { lastSeenWords } from './last-seen-words'
import { forgetLastSeen, loadLastSeen, saveLastSeen } from './last-seen-storage'

/** The same query, of whose data a copy is kept on this phone: without an answer the copy is shown, with when it was seen, and it is asked anew when the network is back. Refused, what the phone kept may not be this person's to see any more: every copy goes, since a list names it too. */
export function useLastSeen<Data, Query extends Answered<Data>>(query: Query, { name, schema, toCopy }: Kept<Data>) {
  const { data, at, refusal, reload } = query
  const copy = data && JSON.stringify(toCopy(data))
  const [why, setWhy] = useState<Refusal>()
  const whyNow = refusal && isOutcomeUnknown(refusal) ? refusal : undefined
  // While it is asked anew what is shown stays.
  if ((at ?? refusal) && why !== whyNow) setWhy(whyNow)

  useEffect(() => {
    if (copy && at) saveLastSeen(name, { at, data: copy })
  }, [name, copy, at])
  useEffect(() => {
    if (refusal && !isOutcomeUnknown(refusal)) forgetLastSeen()
  }, [refusal])
  useEffect(() => (why ? onNetworkBack(() => void reload()) : undefined))

  const seen = useMemo(() => (why ? loadLastSeen(withOpenEnums(schema), name) : undefined), [why, schema, name])
  if (!why || !seen) return query
  return { ...query, data: data ?? seen.data, errorText: lastSeenWords(why, seen.at, cloudNow()) }
}

type Answered<Data> = {
  data?: Data | undefined
  at?: string | undefined
  refusal?: Refusal | undefined
  errorText: string | undefined
  reload: () => Promise<boolean>
}

/** What is kept, by which name, and as what: without its pictures, whose addresses lapse. */
type Kept<Data> = { name: string; schema: z.core.$ZodType<Data>; toCopy: (data: Data) => Data }
