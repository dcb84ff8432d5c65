import { useState } from 'react'
import { handOverFile } from '@/api/hand-over-file'
import { fetchExport } from './fetch-export'
import { exportWords } from './export-words'

/** A file to take along in two presses: the first collects what goes in, the second hands it over, which WeChat allows only at once. */
export function useExport() {
  const [words, setWords] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [errorText, setErrorText] = useState<string>()

  const collect = async () => {
    setBusy(true)
    const all = await fetchExport()
    setBusy(false)
    if (typeof all === 'string') return setErrorText(all)
    setErrorText(undefined)
    setWords(exportWords(all, new Date()))
  }
  const handOver = (text: string) =>
    handOverFile(`连心桥-我的数据-${new Date().toISOString().slice(0, 10)}.txt`, text).then(
      () => setErrorText(undefined),
      () => setErrorText('文件没有交到您手里。请再点一次。'),
    )
  return {
    isReady: words !== undefined,
    press: () => void (words === undefined ? collect() : handOver(words)),
    busy,
    errorText,
  }
}
