import { useEffect, useState } from 'react'
import { bindEmployee, canBindEmployee, findIsBound, subscribeEmployee } from '@/api/employee'
import { phoneStorage } from '@/api/phone-storage'
import { randomId } from '@/api/random-id'
import type { Consent } from '@/api/subscribe'
import { worker } from '@/api/worker'

const NOTED = 'employee-noted'

/** Whether this worker is bound as an employee in WeChat, and what they say when they are asked; nothing to ask where WeChat cannot. */
export function useEmployee() {
  const [isBound, setBound] = useState<boolean>()
  const [said, setSaid] = useState<Consent>()
  useEffect(() => {
    if (canBindEmployee()) void findIsBound().then(setBound, () => undefined)
  }, [])
  // Bound in WeChat, and the cloud may not know of it: a line that broke in between is made good here.
  useEffect(() => {
    if (isBound) void note()
    if (isBound === false) phoneStorage.remove(NOTED)
  }, [isBound])
  return {
    isBound,
    said,
    ask: () => {
      if (isBound) return void subscribeEmployee().then(setSaid)
      void bindEmployee().then((answer) => {
        setSaid(answer.consent)
        setBound(answer.isBound)
      })
    },
  }
}

async function note() {
  if (phoneStorage.get(NOTED)) return
  const reply = await worker.noteEmployee({ commandId: randomId() })
  if (reply.ok) phoneStorage.set(NOTED, true)
}
