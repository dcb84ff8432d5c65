import type { ReactNode } from 'react'
import { Button } from 'antd'

/** Says what comes of a press before it is made. */
export function AskFirst({ words, yes, busy, isReady = true, onYes, onNo, children }: AskFirstProps) {
  return (
    <div className='notice ask-first' role='group' aria-label={yes}>
      <p>{words}</p>
      {children}
      <div className='actions-row'>
        <Button danger loading={busy} disabled={!isReady} onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={onNo}>返回</Button>
      </div>
    </div>
  )
}

type AskFirstProps = {
  words: string
  yes: string
  busy: boolean
  isReady?: boolean
  onYes: () => void
  onNo: () => void
  children?: ReactNode
}
