import { useEffect, useState } from 'react'
import { phoneStorage } from '@/api/phone-storage'
import * as z from 'zod/mini'
import { id } from '@contract/schema/ids'

/** Whether a thank-you is to be shown: the first time its report is opened on this phone. */
export function useFirstThanks({ reportId, thanked }: { reportId: string; thanked: boolean }) {
  const [seenBefore] = useState(() => loadSeen().includes(reportId))
  useEffect(() => {
    if (thanked && !seenBefore) phoneStorage.set(key, [reportId, ...loadSeen()].slice(0, keptMax))
  }, [thanked, seenBefore, reportId])
  return thanked && !seenBefore
}

const key = 'thanks-seen'
const keptMax = 100

function loadSeen() {
  return z.safeParse(z.array(id), phoneStorage.get(key)).data ?? []
}
