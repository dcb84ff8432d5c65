import { useRouter } from '@tarojs/taro'
import { worker } from '@/api/worker'
import { useList } from '@/api/use-list'
import { Page } from '@/components/page'
import { go } from '@/pages/go'
import { QueueRows } from '../queue-rows'
import { queueNamed } from '../queue-words'

/** One queue of the desk. */
export default function QueuePage() {
  const { params } = useRouter<{ queue?: string }>()
  const queue = queueNamed(params.queue)
  const asked = useList(worker.listQueue, { queue })
  return (
    <Page>
      <QueueRows queue={queue} asked={asked} onOpen={(reportId) => go('packages/worker/report/index', { reportId })} />
    </Page>
  )
}
