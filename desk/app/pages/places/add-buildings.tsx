import { Button } from 'antd'
import { useCommand } from '@/api/use-command'
import { unitWords } from '@/words/place-words'
import { desk } from '../../api/desk'
import { useKept } from '../../api/use-kept'
import { TextField } from '../../components/form/text-fields'
import type { Building } from '../../components/office/views'
import { readBuildings, type ReadBuilding } from './read-buildings'

/** So many travel at once. */
const AT_ONCE = 100

/** Many buildings at once, as people write them; how each line was understood is shown before anything is sent. */
export function AddBuildings({ communityId, estate, standing, onReread, onDone }: AddBuildingsProps) {
  const [text, write, forget] = useKept(`draft buildings ${estate.id}`, '')
  const command = useCommand(
    desk.addBuildings,
    async () => {
      await onDone()
      forget()
    },
    // Somebody may have added one of them meanwhile: then it is shown as there.
    () => void onReread(),
  )
  const read = readBuildings(text, standing)
  const added = read.filter((one) => one.is === 'new').map(({ name, units }) => ({ name, units }))
  const unclear = read.filter(({ is }) => is === 'unclear').length
  const canSend = added.length > 0 && added.length <= AT_ONCE && unclear === 0
  return (
    <form
      className='set-up-form'
      onSubmit={(event) => {
        event.preventDefault()
        if (canSend)
          void command.send((commandId) => ({ commandId, communityId, estateId: estate.id, buildings: added }))
      }}
    >
      <TextField spec={spec} value={text} onChange={write} />
      {read.length > 0 && (
        <div role='status' aria-label='读到的楼栋'>
          <p>{`读到${added.length}栋新的，请对一对：`}</p>
          <ul>
            {read.map((one, at) => (
              <li key={at}>{readWords(one)}</li>
            ))}
          </ul>
        </div>
      )}
      {unclear > 0 && <p role='alert'>{`有${unclear}行没看明白，请改一改再加。`}</p>}
      {added.length > AT_ONCE && <p role='alert'>{`一次最多加${AT_ONCE}栋，请分几次。`}</p>}
      {command.errorText && <p role='alert'>{command.errorText}</p>}
      <div className='actions-row'>
        <Button htmlType='submit' type='primary' disabled={!canSend} loading={command.busy}>
          {added.length > 0 ? `加上这${added.length}栋` : '加上'}
        </Button>
      </div>
    </form>
  )
}

const spec = {
  name: 'buildings',
  label: '有哪些楼栋',
  hint: '一行一栋，平时怎么写就怎么写：3号楼1-3单元；四号楼：甲单元、乙单元；5栋：东户、西户；6-12号楼：1-2单元。',
  most: 4000,
  rows: 4,
}

function readWords(one: ReadBuilding) {
  if (one.is === 'unclear') return `▲ “${one.line}”没看明白`
  if (one.is === 'there') return `○ ${one.name}：已经有了（${one.as}），不再加`
  if (one.is === 'twice') return `○ ${one.name}：上面写过了（${one.as}），只加一次`
  return `✓ ${one.name}：${unitWords(one.units) || '不分单元'}`
}

type AddBuildingsProps = {
  communityId: string
  estate: { id: string; name: string }
  standing: readonly Building[]
  onReread: () => Promise<void>
  onDone: () => Promise<void>
}
