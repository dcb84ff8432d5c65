import { Button } from 'antd'
import type { FieldSpec } from './text-fields'
import { editorWords } from './editor-words'
import type { Clash } from './use-marked-form'

/** Somebody was faster: who, when, what they changed, beside what was written here, and the choice between the two. */
export function ClashNote<Name extends string>({
  specs,
  mine,
  clash,
  busy,
  onSaveOver,
  onLeave,
}: ClashNoteProps<Name>) {
  const { seen, now, by } = clash
  const changed = specs.filter(({ name }) => now[name] !== seen[name])
  return (
    <div role='alert' className='notice notice-soon'>
      <p>{`${editorWords(by)}先改了一步，您的还没有存，写的都还在。`}</p>
      <ul>
        {changed.map(({ name, label }) => (
          <li key={name}>
            {`${label}：原来是“${seen[name] || '空的'}”，现在是“${now[name] || '空的'}”${mineWords(mine[name], seen[name], now[name])}。`}
          </li>
        ))}
      </ul>
      <p className='second'>按您写的存，您没动过的那几样照现在的留着。</p>
      <div className='actions-row'>
        <Button loading={busy} onClick={onSaveOver}>
          按我写的存
        </Button>
        <Button onClick={() => void onLeave()}>用现在的，不改了</Button>
      </div>
    </div>
  )
}

function mineWords(mine: string, seen: string, now: string) {
  if (mine === now) return '，和您写的一样'
  return mine === seen ? '' : `，您写的是“${mine || '空的'}”`
}

type ClashNoteProps<Name extends string> = {
  specs: readonly FieldSpec<Name>[]
  mine: Record<Name, string>
  clash: Clash<Name>
  busy: boolean
  onSaveOver: () => void
  onLeave: () => Promise<void>
}
