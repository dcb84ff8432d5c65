import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fillWhenNew } from '../../config/start/fill-when-new'
import { openCloud } from '../../config/start/open-cloud'
import type { Answer, Order } from './sample-cloud'

/** A process of its own with the sample street in it, until the one who started it is gone. */
async function main() {
  const data = mkdtempSync(join(tmpdir(), 'street-'))
  if (process.env.SAMPLE_STREET) cpSync(process.env.SAMPLE_STREET, data, { recursive: true })
  await fillWhenNew(data)
  const cloud = await openCloud({ port: 0, data })

  async function carryOut({ id, order }: { id: number; order: Order }) {
    if (order.kind === 'faults') cloud.faults.set(order.faults)
    if (order.kind === 'advance') cloud.time.advance(order.ms)
    if (order.kind === 'minute') {
      await cloud.runTimer('clock')
      await cloud.wechat.pushMediaVerdicts()
    }
    tell({ id, url: cloud.url, calls: order.kind === 'calls' ? cloud.calls() : [] })
  }
  process.on('message', (asked: { id: number; order: Order }) => void carryOut(asked))
  process.once('disconnect', () => {
    void cloud.stop().then(() => {
      rmSync(data, { recursive: true })
      process.exit(0)
    })
  })
  tell({ id: 0, url: cloud.url, calls: [] })
}

function tell(answer: Answer) {
  process.send?.(answer)
}

main().catch((problem: unknown) => {
  console.error(problem)
  process.exit(1)
})
