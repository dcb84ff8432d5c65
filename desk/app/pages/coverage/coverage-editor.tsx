import { useState } from 'react'
import { Button, Modal } from 'antd'
import type { Editor } from '@contract/estate/mark'
import { useCommand } from '@/api/use-command'
import { desk } from '../../api/desk'
import { useKept } from '../../api/use-kept'
import { editorWords } from '../../components/form/editor-words'
import type { CoveredPlace } from '../../components/posts/covered-places'
import type { Household, PlaceCoverage } from '../../components/posts/views'
import { toWrittenRow, type WrittenRow } from '../../components/posts/written-row'
import { spokenCell } from './cell-words'
import { RowForm } from './row-form'

/** What somebody writes, and the mark of what they had seen before. */
type Draft = { mark: string; rows: readonly WrittenRow[] }

/** Who looks after one place, all at once. Where somebody was faster what was written stays, and how it stands now is shown beside. */
export function CoverageEditor(props: CoverageEditorProps) {
  const { communityId, place, households, householdId, today, onSaved, onLeave } = props
  const [kept, keep, forget] = useKept<Draft | null>(`draft coverage ${communityId} ${place.id}`, null)
  const [newer, setNewer] = useState<PlaceCoverage>()
  const [by, setBy] = useState<Editor | null>(null)
  const [begun] = useState<Draft>(() => beginning(place, households, householdId, today))
  const standing = newer ?? place.coverage
  const draft = kept ?? begun
  const isClash = draft.mark !== standing.mark
  const command = useCommand(desk.writeCoverage, async (saved) => {
    if (!saved.done) {
      keep(draft)
      setBy(saved.by ?? null)
      return setNewer(saved.now)
    }
    forget()
    await onSaved()
    onLeave()
  })
  const write = (rows: readonly WrittenRow[]) => keep({ ...draft, rows })
  const save = () =>
    void command.send((commandId) => ({
      ...{ commandId, communityId, mark: standing.mark, buildingId: place.buildingId },
      estateId: place.buildingId === null ? place.estateId : null,
      rows: draft.rows.map((row) => ({ ...row, units: [...row.units] })),
    }))
  const takeTheirs = async () => {
    forget()
    await onSaved()
    onLeave()
  }
  return (
    <Modal title={`${place.name}由谁联系`} open footer={null} width='min(56rem, 96vw)' onCancel={onLeave}>
      {isClash && (
        <Newer by={by} standing={standing} households={households} today={today} onTake={() => void takeTheirs()} />
      )}
      {draft.rows.length === 0 && <p className='second'>还没有人联系。</p>}
      {draft.rows.map((row, at) => (
        <RowForm
          key={at}
          row={row}
          at={at}
          units={place.units}
          households={households}
          onChange={(next) => write(draft.rows.map((one, index) => (index === at ? next : one)))}
          onRemove={() => write(draft.rows.filter((_, index) => index !== at))}
        />
      ))}
      {command.errorText && <p role='alert'>{command.errorText}</p>}
      <div className='actions-row'>
        <Button onClick={() => write([...draft.rows, newRow(households[0]?.id ?? '', today)])}>加一户</Button>
        <Button type='primary' loading={command.busy} onClick={save}>
          {isClash ? '按我写的存' : '存'}
        </Button>
        <Button onClick={onLeave}>返回</Button>
      </div>
    </Modal>
  )
}

/** How the place stands by now, beside what was written. */
function Newer({ by, standing, households, today, onTake }: NewerProps) {
  const nameOf = (id: string) => households.find((household) => household.id === id)?.name ?? ''
  return (
    <div className='notice notice-soon' role='alert'>
      <p>{`${editorWords(by)}改过这里，您的还没有存。您写的都还在下面；现在的样子是：`}</p>
      <ul>
        {standing.rows.map((row, at) => (
          <li key={at}>{`${nameOf(row.householdId)}，${spokenCell(row, today)}`}</li>
        ))}
        {standing.rows.length === 0 && <li>没有人联系</li>}
      </ul>
      <Button onClick={onTake}>用现在的，不要我写的</Button>
    </div>
  )
}

/** What stands there, and a row for the household whose cell was opened. */
function beginning(
  { coverage: { rows, mark } }: CoveredPlace,
  households: readonly Household[],
  householdId: string | undefined,
  today: string,
): Draft {
  const written = rows.map(toWrittenRow)
  const isNew = households.some(({ id }) => id === householdId) && rows.every((row) => row.householdId !== householdId)
  return { mark, rows: isNew && householdId ? [...written, newRow(householdId, today)] : written }
}

function newRow(householdId: string, today: string): WrittenRow {
  return { householdId, units: [], role: 'primary', from: today, until: null }
}

type CoverageEditorProps = {
  communityId: string
  place: CoveredPlace
  households: readonly Household[]
  householdId: string | undefined
  today: string
  onSaved: () => Promise<void>
  onLeave: () => void
}

type NewerProps = {
  by: Editor | null
  standing: PlaceCoverage
  households: readonly Household[]
  today: string
  onTake: () => void
}
