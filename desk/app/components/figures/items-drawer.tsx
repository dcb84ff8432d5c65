import { useCallback, useState } from 'react'
import { Button, Drawer } from 'antd'
import type { Reply } from '@contract/refusal'
import { readingText } from '@/api/refusal-text'
import { useAtOnce } from '../../api/use-at-once'
import { FigureItems, type Shown } from './figure-items'

/** What one number counts, page by page. */
export type Items = Shown & { older: string | null }

/** Asks for a page of it; of one number always the same function. */
export type AskItems = (after?: string) => Promise<Reply<Items>>

/** Slides in beside a number: the reports or meetings that it counts. */
export function ItemsDrawer({ title, ask, onClose }: { title: string; ask: AskItems; onClose: () => void }) {
  const [shown, show] = useState<Items>()
  const [errorText, setErrorText] = useState<string>()
  const fetch = useCallback(
    async (after?: string) => {
      const reply = await ask(after)
      setErrorText(reply.ok ? undefined : readingText(reply.refusal))
      if (!reply.ok) return
      const { reports, meetings, older } = reply.data
      show((before) => ({
        reports: [...(after && before ? before.reports : []), ...reports],
        meetings: [...(after && before ? before.meetings : []), ...meetings],
        older,
      }))
    },
    [ask],
  )
  useAtOnce(fetch)
  return (
    <Drawer open title={title} width={480} onClose={onClose} className='figures-drawer'>
      {errorText && <p role='alert'>{errorText}</p>}
      {!shown && !errorText && <p>正在打开……</p>}
      {shown && <FigureItems {...shown} />}
      {shown?.older && <Button onClick={() => void fetch(shown.older ?? undefined)}>看更多</Button>}
    </Drawer>
  )
}
