import { useState } from 'react'
import { Button } from 'antd'
import { randomId } from '@/api/random-id'
import { readingText } from '@/api/refusal-text'
import { monthWords } from '@/staff/month-words'
import { desk } from '../../api/desk'
import type { FiguresAsked } from '../../components/figures/asked'
import { download } from '../../components/file/download'
import { writeSheets } from '../../components/file/write-sheets'
import { allPages } from './all-pages'
import { meetingsSheet, reportsSheet } from './to-export-sheets'

/** What the month counts, to take along as a spreadsheet: no words, no names. */
export function ExportCard({ asked: { month, communityId } }: { asked: FiguresAsked }) {
  const [busy, setBusy] = useState<string>()
  const [said, say] = useState<string>()
  const where = { month, ...(communityId && { communityId }) }
  const exports = {
    导出反映: () =>
      allPages((after) => desk.exportReports({ commandId: randomId(), ...where, ...after }), reportsSheet),
    导出会议: () =>
      allPages((after) => desk.exportMeetings({ commandId: randomId(), ...where, ...after }), meetingsSheet),
  }
  const take = async (name: keyof typeof exports) => {
    setBusy(name)
    say(undefined)
    const found = await exports[name]()
    if ('refusal' in found) say(readingText(found.refusal))
    else {
      download(await writeSheets([found.sheet]), `${monthWords(month)}${found.sheet.name}.xlsx`)
      say(`${found.sheet.name}${found.sheet.lines.length - 1}行，文件在浏览器的下载里。`)
    }
    setBusy(undefined)
  }
  return (
    <section className='card' aria-label='导出'>
      <h2>导出</h2>
      <p>表里有编号、月份、类别、楼栋、月底的状态、天数和怎么来的；没有内容，没有姓名。每次导出都会记下来。</p>
      <div className='actions-row'>
        {(Object.keys(exports) as (keyof typeof exports)[]).map((name) => (
          <Button key={name} loading={busy === name} disabled={busy !== undefined} onClick={() => void take(name)}>
            {name}
          </Button>
        ))}
      </div>
      {said && <p role='status'>{said}</p>}
    </section>
  )
}
