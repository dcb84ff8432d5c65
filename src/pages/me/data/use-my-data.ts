import { useState } from 'react'
import Taro from '@tarojs/taro'
import type { Reply } from '@contract/refusal'
import { handOverFile } from '@/api/hand-over-file'
import { forgetAllPhotos } from '@/api/photos'
import { refusalText } from '@/api/refusal-text'
import { resident } from '@/api/resident'
import { useCommand } from '@/api/use-command'
import { useList } from '@/api/use-list'
import { useQuery } from '@/api/use-query'
import { exportWords } from './export-words'
import type { Exported } from './export-words'

/** What we keep of a person: to see, to take along, to delete. */
export function useMyData() {
  const asked = useQuery(resident.me, {})
  // Asked for once it is known who it is: without a line one sentence says so, not three.
  const meetings = useList(resident.exportMyMeetings, asked.data ? {} : null)
  const suggestions = useList(resident.exportMySuggestions, asked.data ? {} : null)
  const [step, setStep] = useState<'see' | 'sure' | 'gone'>('see')
  const [exporting, setExporting] = useState(false)
  const [sorry, setSorry] = useState<string>()
  const remove = useCommand(resident.deleteMyData, () => {
    Taro.clearStorageSync()
    forgetAllPhotos()
    setStep('gone')
  })

  const takeAlong = async () => {
    setExporting(true)
    const all = await everything()
    setExporting(false)
    if (typeof all === 'string') return setSorry(all)
    setSorry(undefined)
    const now = new Date()
    await handOverFile(`连心桥-我的数据-${now.toISOString().slice(0, 10)}.txt`, exportWords(all, now)).catch(() =>
      setSorry('文件没有交到您手里。请再点一次。'),
    )
  }
  return {
    asked,
    meetings,
    suggestions,
    step,
    setStep,
    exporting,
    takeAlong: () => void takeAlong(),
    remove: () => void remove.send((commandId) => ({ commandId })),
    removing: remove.busy,
    sorry: sorry ?? remove.sorry,
  }
}

/** All of it; a sentence when a page of it didn't come. */
async function everything(): Promise<Exported | string> {
  const [reports, meetings, suggestions] = await Promise.all([
    allOf(resident.exportMyData),
    allOf(resident.exportMyMeetings),
    allOf(resident.exportMySuggestions),
  ])
  if (typeof reports === 'string') return reports
  if (typeof meetings === 'string') return meetings
  return typeof suggestions === 'string' ? suggestions : { reports, meetings, suggestions }
}

/** Page by page to the end; a sentence when one page didn't come. */
async function allOf<Row>(ask: (input: { before?: string }) => Promise<Reply<Page<Row>>>): Promise<Row[] | string> {
  const all: Row[] = []
  let before: string | undefined
  do {
    const page = await ask({ before })
    if (!page.ok) return refusalText[page.refusal]
    all.push(...page.data.rows)
    before = page.data.older ?? undefined
  } while (before)
  return all
}

type Page<Row> = { rows: Row[]; older: string | null }
