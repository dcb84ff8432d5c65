import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { go } from '@/pages/go'
import { DeskHead } from './desk-head'
import { useDesk } from './use-desk'
import { useWide } from './use-wide'
import { WideDesk } from './wide-desk'

/** The worker's desk: on a phone its queues, in a wide window queues, list and report side by side. */
export default function DeskPage() {
  const wide = useWide()
  const desk = useDesk(wide)
  return (
    <Page wide={wide}>
      <Loaded asked={desk.asked}>
        {(view) =>
          wide ? (
            <WideDesk view={view} desk={desk} />
          ) : (
            <DeskHead desk={view} onQueue={(queue) => go('packages/worker/queue/index', { queue })} />
          )
        }
      </Loaded>
    </Page>
  )
}
