import { useRef, useState } from 'react'
import { Button } from 'antd'
import { openFile } from './open-file'
import type { KeptImport } from './kept-import'

const accepted = '.xlsx,.xls,.xlsm,.xlsb,.et,.csv,.txt,.htm,.html'

/** A file is chosen, or dropped here; it is read in this browser. */
export function FileChoice({ onRead }: { onRead: (begun: KeptImport) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [isOver, setOver] = useState(false)
  const [problem, setProblem] = useState<string>()

  const take = async (file: File | undefined) => {
    if (!file || busy) return
    setBusy(true)
    setProblem(undefined)
    try {
      const begun = await openFile(file)
      if ('problem' in begun) setProblem(`${file.name}：${begun.problem}`)
      else onRead(begun)
    } catch {
      setProblem(`${file.name}：没能读出来。请看看网络，再选一次。`)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div
      className={isOver ? 'roster-drop roster-drop-over' : 'roster-drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void take(event.dataTransfer.files[0])
      }}
    >
      <Button type='primary' loading={busy} onClick={() => input.current?.click()}>
        选一个文件
      </Button>
      <input
        ref={input}
        type='file'
        hidden
        aria-label='名册文件'
        accept={accepted}
        onChange={({ target }) => {
          void take(target.files?.[0])
          // The same file, mended, may be chosen again.
          target.value = ''
        }}
      />
      <span className='second'>也可以把文件拖到这里。Excel、WPS存的表格和CSV都行。</span>
      {problem && <p role='alert'>{problem}</p>}
    </div>
  )
}
