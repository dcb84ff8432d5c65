import { Button } from 'antd'
import { isOutcomeUnknown } from '@/api/is-outcome-unknown'
import { refusalText } from '@/api/refusal-text'
import { useCommand } from '@/api/use-command'
import { desk } from '../../../api/desk'
import { useAsk } from '../../../api/use-ask'
import { BadCells } from './bad-cells'
import { changesIn, CountsTable, type Counts } from './counts-table'
import { allBadCells, hasUnreadPlaces, type KeptImport } from './kept-import'

/** What a roster would come to, and the one press that takes it over, whole or not at all. */
export function ImportPreview({ communityId, kept, onSendAgain, onTakenOver, onLeave }: ImportPreviewProps) {
  const draft = { formId: kept.formId, communityId, parts: kept.parts.length }
  const { data, refusal, errorText, reload } = useAsk(desk.previewRoster, draft)
  const commit = useCommand(
    desk.commitRoster,
    () => data && onTakenOver(data),
    // Where no answer came the same press is sent again: it may have been taken over already.
    (refusal) => void (!isOutcomeUnknown(refusal) && reload()),
  )
  if (refusal === 'NOT_FOUND')
    return (
      <>
        <p role='alert'>传上来的名册只留一天，现在没有了。还没有导入，要再传一次。</p>
        <div className='actions-row'>
          <Button type='primary' onClick={onSendAgain}>
            再传一次
          </Button>
        </div>
      </>
    )
  if (!data) return <p role='status'>{errorText ?? '正在和现在的登记对照……'}</p>
  const cells = allBadCells(kept, data.bad)
  const hasChanges = changesIn(data) > 0
  const take = () => void commit.send((commandId) => ({ ...draft, commandId, version: data.version }))
  return (
    <>
      {commit.refusal && <p role='alert'>{refusedWords[commit.refusal] ?? refusalText(commit.refusal)}</p>}
      <CountsTable counts={data} />
      {cells.length > 0 && (
        <>
          <p role='alert'>有改不进去的格子，什么都不会导入。请在文件里改好，再传一次。</p>
          <BadCells cells={cells} />
          {hasUnreadPlaces(kept) && (
            <p className='second'>楼栋表改好以后，中心户写的楼栋对不对，再传一次才看得出来。</p>
          )}
        </>
      )}
      {cells.length === 0 && !hasChanges && <p role='status'>没有改动：文件里的和现在的登记一样。</p>}
      {cells.length === 0 && hasChanges && (
        <p className='second'>新的中心户先记作拟设，公示以后才上岗。文件里没有的楼栋和中心户，照旧不动。</p>
      )}
      <div className='actions-row'>
        {cells.length === 0 && hasChanges && (
          <Button type='primary' loading={commit.busy} onClick={take}>
            就这样导入
          </Button>
        )}
        <Button onClick={onLeave}>{hasChanges || cells.length > 0 ? '不导入了' : '返回'}</Button>
      </div>
    </>
  )
}

/** It was looked at again by then. */
const refusedWords: Partial<Record<string, string>> = {
  ROSTER_MOVED: '预览之后，这个社区的登记又变了，什么都没有导入。下面按现在的登记重新对过了，请再看一看。',
  ROSTER_BAD: '预览之后，这个社区的登记又变了，有的格子要改，什么都没有导入。',
  NUMBER_TAKEN: '有的编号刚刚被用了，什么都没有导入。请看下面要改的格子。',
}

type ImportPreviewProps = {
  communityId: string
  kept: KeptImport
  onSendAgain: () => void
  onTakenOver: (counts: Counts) => void
  onLeave: () => void
}
