import { useState } from 'react'
import { Button } from 'antd'
import { Label } from '../../components/label'
import type { Building, Estate } from '../../components/office/views'
import { BuildingEditor } from './building-editor'
import { buildingFacts, standingWord } from './place-words'

/** One building in a line; opened, all that can be done with it. */
export function BuildingRow({ communityId, building, all, onChanged }: BuildingRowProps) {
  const [isOpen, setOpen] = useState(false)
  const standing = standingWord(building, all)
  const isAlias = building.mergedInto !== null
  return (
    <li className={isAlias ? 'set-up-row set-up-row-gone' : 'set-up-row'}>
      <strong>{building.name}</strong>
      {!isAlias && <span className='second'>{buildingFacts(building)}</span>}
      {standing && <Label {...standing} />}
      {!isAlias && (
        <Button
          aria-expanded={isOpen}
          aria-label={`${isOpen ? '收起' : '改'}${building.name}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? '收起' : '改'}
        </Button>
      )}
      {isOpen && !isAlias && (
        <BuildingEditor communityId={communityId} building={building} all={all} onChanged={onChanged} />
      )}
    </li>
  )
}

type BuildingRowProps = {
  communityId: string
  building: Building
  all: Estate
  onChanged: () => Promise<void>
}
