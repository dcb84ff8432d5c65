import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { openPage } from '@/pages/open-page'
import { OverviewMenu } from './overview-menu'
import { useOverview } from './use-overview'
import { useWide } from './use-wide'
import { WideOverview } from './wide-overview'

/** What a worker sees first: on a phone its queues, in a wide window queues, list and report side by side. */
export default function OverviewPage() {
  const wide = useWide()
  const overview = useOverview(wide)
  return (
    <Page wide={wide}>
      <Loaded query={overview.query} shape='rows'>
        {(view) =>
          wide ? (
            <WideOverview view={view} overview={overview} />
          ) : (
            <OverviewMenu view={view} onQueue={(queue) => openPage('packages/worker/queue/index', { queue })} />
          )
        }
      </Loaded>
    </Page>
  )
}
