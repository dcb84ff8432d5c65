import { useState } from 'react'
import { Button } from 'antd'
import type { BulletinView } from '@contract/bulletin/bulletin'
import { download } from '../../components/file/download'
import { writeSheets } from '../../components/file/write-sheets'
import { bulletinTitle } from './bulletin-words'
import { toFiguresSheet } from './to-figures-sheet'

/** A bulletin to take along: as text, on paper, its figures as a spreadsheet. */
export function TakeAlong({ bulletin }: { bulletin: BulletinView }) {
  const [said, say] = useState<string>()
  const copy = async () => {
    const words = await navigator.clipboard
      .writeText(bulletin.plain)
      .then(() => '复制好了，可以贴到别处去。')
      .catch(() => '浏览器没让复制。请选中上面的字，再复制。')
    say(words)
  }
  const take = async () => {
    download(await writeSheets([toFiguresSheet(bulletin)]), `${bulletinTitle(bulletin)}.xlsx`)
    say('表格在浏览器的下载里。')
  }
  return (
    <div className='bulletin-screen'>
      <div className='actions-row'>
        <Button onClick={() => void copy()}>复制</Button>
        <Button onClick={() => window.print()}>打印</Button>
        <Button onClick={() => void take()}>数字存成表格</Button>
      </div>
      {said && <p role='status'>{said}</p>}
    </div>
  )
}
