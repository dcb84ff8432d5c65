import { useState } from 'react'
import { cloudNow } from '@/clock/cloud-now'
import { handOverFile } from '@/api/hand-over-file'
import { fetchExport } from './fetch-export'
import { exportName, exportWords } from './export-words'

/** A file to take along in two presses: the first collects what goes in, the second hands it over, which WeChat allows only at once. */
export function useExport() {
  const [file, setFile] = useState<{ name: string; words: string }>()
  const [busy, setBusy] = useState(false)
  const [errorText, setErrorText] = useState<string>()

  const collect = async () => {
    setBusy(true)
    const all = await fetchExport()
    setBusy(false)
    if (typeof all === 'string') return setErrorText(all)
    setErrorText(undefined)
    const now = cloudNow()
    setFile({ name: exportName(now), words: exportWords(all, now) })
  }
  const handOver = ({ name, words }: { name: string; words: string }) =>
    handOverFile(name, words).then(
      () => setErrorText(undefined),
      () => setErrorText('文件没有交到您手里。请再点一次。'),
    )
  return {
    isReady: file !== undefined,
    press: () => void (file === undefined ? collect() : handOver(file)),
    busy,
    errorText,
  }
}
