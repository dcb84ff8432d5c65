import { useState } from 'react'
import Taro from '@tarojs/taro'
import { handOverFile } from '@/api/hand-over-file'
import { forgetAllPhotos } from '@/api/photos'
import { refusalText } from '@/api/refusal-text'
import { resident } from '@/api/resident'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { exportWords } from './export-words'
import type { ExportedReport } from './export-words'

/** What we keep of a person: to see, to take along, to delete. */
export function useMyData() {
  const asked = useQuery(resident.me, {})
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
    step,
    setStep,
    exporting,
    takeAlong: () => void takeAlong(),
    remove: () => void remove.send((commandId) => ({ commandId })),
    removing: remove.busy,
    sorry: sorry ?? remove.sorry,
  }
}

/** Page by page to the end; a sentence when one page didn't come. */
async function everything(): Promise<ExportedReport[] | string> {
  const all: ExportedReport[] = []
  let before: string | undefined
  do {
    const page = await resident.exportMyData({ before })
    if (!page.ok) return refusalText[page.refusal]
    all.push(...page.data.rows)
    before = page.data.older ?? undefined
  } while (before)
  return all
}
