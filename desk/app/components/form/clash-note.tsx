import { Button } from 'antd'
import type { FieldSpec } from './text-fields'

/** Somebody was faster: what stands there now beside what was written here, and the choice between the two. */
export function ClashNote<Name extends string>({ specs, mine, now, busy, onSaveOver, onLeave }: ClashNoteProps<Name>) {
  const others = specs.filter(({ name }) => now[name] !== mine[name])
  return (
    <div role='alert' className='notice notice-soon'>
      <p>刚刚有人先改了一步，您的还没有存，写的都还在。</p>
      {others.length === 0 && <p>改得和您写的一样。</p>}
      <ul>
        {others.map(({ name, label }) => (
          <li key={name}>{`${label}：现在是“${now[name] || '空的'}”，您写的是“${mine[name] || '空的'}”。`}</li>
        ))}
      </ul>
      <div className='actions-row'>
        <Button loading={busy} onClick={onSaveOver}>
          按我写的存
        </Button>
        <Button onClick={() => void onLeave()}>用现在的，不改了</Button>
      </div>
    </div>
  )
}

type ClashNoteProps<Name extends string> = {
  specs: readonly FieldSpec<Name>[]
  mine: Record<Name, string>
  now: Record<Name, string>
  busy: boolean
  onSaveOver: () => void
  onLeave: () => Promise<void>
}
