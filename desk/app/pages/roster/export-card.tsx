import { useState } from 'react'
import { Button } from 'antd'
import { rosterTemplate, toRosterSheets, withoutPlace } from '@contract/roster/to-roster-sheets'
import { readingText } from '@/api/refusal-text'
import { cloudNow } from '@/clock/cloud-now'
import { shanghaiDay } from '@/words/day-words'
import { desk } from '../../api/desk'
import { download } from '../../components/file/download'
import { writeSheets } from '../../components/file/write-sheets'

/** The two sheets to take along: empty ones to fill in, or as the community stands now. */
export function ExportCard({ community: { id: communityId, name } }: { community: { id: string; name: string } }) {
  const [busy, setBusy] = useState<'template' | 'export'>()
  const [said, say] = useState<string>()
  const during = async (what: 'template' | 'export', work: () => Promise<string | undefined>) => {
    setBusy(what)
    say(undefined)
    say(await work().catch(() => '没能做出文件。请看看网络，再点一次。'))
    setBusy(undefined)
  }
  const takeTemplate = async () => {
    download(await writeSheets(rosterTemplate()), '名册空表.xlsx')
    return undefined
  }
  const takeRoster = async () => {
    const reply = await desk.getEstate({ communityId })
    if (!reply.ok) return readingText(reply.refusal)
    const day = shanghaiDay(cloudNow().toISOString())
    download(await writeSheets(toRosterSheets(reply.data)), `${name}名册${day}.xlsx`)
    const left = withoutPlace(reply.data).map(({ number }) => number)
    return left.length > 0 ? `这几户还没有联系的楼栋，没写进文件：${left.join('、')}。` : undefined
  }
  return (
    <section className='card' aria-label='下载'>
      <h2>下载</h2>
      <p>空表里有一行例子，导入时不读。现在的名册改一改再传回来，只改动过的会变。</p>
      <div className='actions-row'>
        <Button loading={busy === 'template'} onClick={() => void during('template', takeTemplate)}>
          下载空表
        </Button>
        <Button loading={busy === 'export'} onClick={() => void during('export', takeRoster)}>
          下载现在的名册
        </Button>
      </div>
      {said && <p role='status'>{said}</p>}
    </section>
  )
}
