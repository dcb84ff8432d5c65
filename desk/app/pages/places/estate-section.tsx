import { useState } from 'react'
import { Button } from 'antd'
import { desk } from '../../api/desk'
import { ConfirmPress } from '../../components/form/confirm-press'
import type { Estate } from '../../components/office/views'
import { AddBuildings } from './add-buildings'
import { BuildingRow } from './building-row'
import { inOrder } from './place-words'
import { RenameEstate } from './rename-estate'

/** One estate with its buildings; what is to be done with it opens in its place. */
export function EstateSection({ communityId, estate, all, isUnfolded, onChanged }: EstateSectionProps) {
  const buildings = inOrder(all.buildings.filter(({ estateId }) => estateId === estate.id))
  const [isOpen, setOpen] = useState(isUnfolded)
  const [open, show] = useState<'add' | 'rename' | null>(buildings.length === 0 ? 'add' : null)
  const toggle = (name: 'add' | 'rename') => show(open === name ? null : name)
  const done = async () => {
    await onChanged()
    show(null)
    setOpen(true)
  }
  return (
    <section className='card' aria-label={estate.name}>
      <div className='actions-row'>
        <h2>{`${estate.name}（${buildings.filter(({ mergedInto }) => mergedInto === null).length}栋）`}</h2>
        {buildings.length > 0 && (
          <Button
            aria-expanded={isOpen}
            aria-label={`${isOpen ? '收起' : '展开'}${estate.name}`}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? '收起' : '展开'}
          </Button>
        )}
        <Button aria-expanded={open === 'add'} aria-label={`加楼栋：${estate.name}`} onClick={() => toggle('add')}>
          加楼栋
        </Button>
        <Button aria-expanded={open === 'rename'} aria-label={`改名：${estate.name}`} onClick={() => toggle('rename')}>
          改名
        </Button>
        {buildings.length === 0 && (
          <ConfirmPress
            words='去掉'
            about={estate.name}
            says={[`去掉${estate.name}。有人反映过事的、有人负责的去不掉。`]}
            yes={`去掉${estate.name}`}
            ask={(commandId) => desk.removeEstate({ commandId, communityId, estateId: estate.id })}
            onDone={onChanged}
          />
        )}
      </div>
      {open === 'rename' && <RenameEstate communityId={communityId} estate={estate} onDone={done} />}
      {open === 'add' && (
        <AddBuildings
          communityId={communityId}
          estate={estate}
          standing={buildings}
          onReread={onChanged}
          onDone={done}
        />
      )}
      {buildings.length === 0 && <p>这个小区还没有楼栋。</p>}
      {isOpen && (
        <ul className='set-up-rows'>
          {buildings.map((building) => (
            <BuildingRow
              key={building.id}
              communityId={communityId}
              building={building}
              all={all}
              onChanged={onChanged}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

type EstateSectionProps = {
  communityId: string
  estate: { id: string; name: string }
  all: Estate
  isUnfolded: boolean
  onChanged: () => Promise<void>
}
