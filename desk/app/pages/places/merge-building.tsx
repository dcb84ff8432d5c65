import { useState } from 'react'
import { Button, Select } from 'antd'
import { desk } from '../../api/desk'
import { ConfirmPress } from '../../components/form/confirm-press'
import type { Building, Estate } from '../../components/office/views'
import { mergeTargets } from './place-words'

/** Two entries stood for one building: which one is meant is chosen, then what follows is said and confirmed. */
export function MergeBuilding({ communityId, building, all, onMerged }: MergeBuildingProps) {
  const [isOpen, setOpen] = useState(false)
  const [intoId, choose] = useState<string>()
  const targets = mergeTargets(building, all)
  const into = targets.find(({ id }) => id === intoId)
  if (targets.length === 0) return null
  if (!isOpen)
    return (
      <Button aria-label={`并到别的楼：${building.name}`} onClick={() => setOpen(true)}>
        并到别的楼
      </Button>
    )
  return (
    <div role='group' aria-label={`并到别的楼：${building.name}`} className='confirm'>
      <Select
        aria-label='并到哪一栋'
        placeholder='并到哪一栋'
        className='wide'
        showSearch
        optionFilterProp='label'
        value={intoId}
        options={targets.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={choose}
      />
      <div className='actions-row'>
        {into && (
          <ConfirmPress
            words='并过去'
            about={`${building.name}并到${into.name}`}
            says={[
              `${building.name}和${into.name}是同一栋楼写了两遍，才并到一起。`,
              `并了以后都叫${into.name}：在${building.name}反映的事、联系它的中心户、单元都跟着过去，不能再分开。`,
            ]}
            yes={`并到${into.name}`}
            ask={(commandId) =>
              desk.mergeBuildings({ commandId, communityId, buildingId: building.id, intoId: into.id })
            }
            onDone={onMerged}
          />
        )}
        <Button onClick={() => setOpen(false)}>先不并</Button>
      </div>
    </div>
  )
}

type MergeBuildingProps = {
  communityId: string
  building: Building
  all: Estate
  onMerged: () => Promise<void>
}
