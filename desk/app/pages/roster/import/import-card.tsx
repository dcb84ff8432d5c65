import { useState } from 'react'
import { Button } from 'antd'
import { countsWords, type Counts } from './counts-table'
import { FileChoice } from './file-choice'
import { ImportPreview } from './import-preview'
import { sentAnew, type KeptImport } from './kept-import'
import { useImport } from './use-import'

/** One file into one community: chosen, sent, looked at, taken over. */
export function ImportCard({ communityId }: { communityId: string }) {
  const { kept, isSending, stoppedText, send, leave } = useImport(communityId)
  const [done, setDone] = useState<Counts>()
  const begin = (begun: KeptImport) => {
    setDone(undefined)
    void send(begun)
  }
  const takenOver = (counts: Counts) => {
    setDone(counts)
    leave()
  }
  return (
    <section className='card' aria-label='传一个名册'>
      <h2>传一个名册</h2>
      <p>两张表：楼栋、中心户。姓名、电话、身份证这样的列不读，也不会传上去。</p>
      <FileChoice onRead={begin} />
      {done && <p role='status' className='notice notice-good'>{`导入好了：${countsWords(done)}。`}</p>}
      {kept && (
        <>
          <h3>{kept.fileName}</h3>
          <UnreadWords kept={kept} />
          {isSending && <Sending kept={kept} stoppedText={stoppedText} onGoOn={() => void send(kept)} />}
          {!isSending && (
            <ImportPreview
              key={kept.formId}
              communityId={communityId}
              kept={kept}
              onSendAgain={() => void send(sentAnew(kept))}
              onTakenOver={takenOver}
              onLeave={leave}
            />
          )}
        </>
      )}
    </section>
  )
}

function UnreadWords({ kept: { unread, ignored } }: { kept: KeptImport }) {
  return (
    <>
      {ignored.length > 0 && <p className='second'>{`没有读的列：${ignored.join('、')}。`}</p>}
      {unread.length > 0 && <p className='second'>{`没有读的表：${unread.join('、')}。`}</p>}
    </>
  )
}

function Sending({ kept: { sent, parts }, stoppedText, onGoOn }: SendingProps) {
  return (
    <>
      <progress aria-label='传了多少' value={sent} max={parts.length} />
      <p role='status'>
        {stoppedText ? `传到第${sent}份停下了，共${parts.length}份。` : `正在传，共${parts.length}份……`}
      </p>
      {stoppedText && (
        <>
          <p role='alert'>{stoppedText}</p>
          <Button onClick={onGoOn}>接着传</Button>
        </>
      )}
    </>
  )
}

type SendingProps = { kept: KeptImport; stoppedText: string | undefined; onGoOn: () => void }
