import { useRouter } from '@tarojs/taro'
import { worker } from '@/api/worker'
import { useList } from '@/api/use-list'
import { Page } from '@/components/page'
import { openPage } from '@/pages/open-page'
import { QueueRows } from '../queue-rows'
import { queueNamed } from '../queue-words'

/** One queue of the overview, page by page. */
export default function QueuePage() {
  const { params } = useRouter<{ queue?: string }>()
  const queue = queueNamed(params.queue)
  const query = useList(worker.listQueue, { queue })
  return (
    <Page>
      <QueueRows
        queue={queue}
        query={query}
        onOpen={(reportId) => openPage('packages/worker/report/index', { reportId })}
      />
    </Page>
  )
}
