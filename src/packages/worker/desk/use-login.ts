import { useState } from 'react'
import type { InputOf, OutputOf } from '@contract/procedure'
import type { worker as contract } from '@contract/worker'
import { useCommand } from '@/api/use-command'
import { worker } from '@/api/worker'

/** The PC before somebody: found by its code, let in by its number, of which there is one try. */
export function useLogin(reload: () => Promise<boolean>) {
  const [found, setFound] = useState<FoundLogin>()
  const [doneWords, setDone] = useState<string>()
  const find = useCommand(worker.findLogin, (login, { code }: InputOf<typeof contract.findLogin>) => {
    setDone(undefined)
    setFound({ ...login, code })
  })
  const approve = useCommand(worker.approveLogin, () => {
    setFound(undefined)
    setDone('电脑打开了，可以在电脑上办了。用完记得退出。')
    return reload()
  })
  return { found, find, approve, doneWords, leave: () => setFound(undefined) }
}

export type LoginOnPhone = ReturnType<typeof useLogin>
export type FoundLogin = OutputOf<typeof contract.findLogin> & { code: string }
