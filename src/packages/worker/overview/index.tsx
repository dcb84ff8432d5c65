import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { openPage } from '@/pages/open-page'
import { OverviewHead } from './overview-head'
import { useOverview } from './use-overview'
import { useWide } from './use-wide'
import { WideOverview } from './wide-overview'

/** The worker's desk: on a phone its queues, in a wide window queues, list and report side by side. */
export default function OverviewPage() {
  const wide = useWide()
  const desk = useOverview(wide)
  return (
    <Page wide={wide}>
      <Loaded query={desk.query}>
        {(view) =>
          wide ? (
            <WideOverview view={view} desk={desk} />
          ) : (
            <OverviewHead desk={view} onQueue={(queue) => openPage('packages/worker/queue/index', { queue })} />
          )
        }
      </Loaded>
    </Page>
  )
}
