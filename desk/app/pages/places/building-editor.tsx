import { Button } from 'antd'
import { useCommand } from '@/api/use-command'
import { desk } from '../../api/desk'
import { ConfirmPress } from '../../components/form/confirm-press'
import { MarkedFormFields } from '../../components/form/marked-form-fields'
import { useMarkedForm } from '../../components/form/use-marked-form'
import type { Building, Estate } from '../../components/office/views'
import { MergeBuilding } from './merge-building'
import { buildingErrors, buildingSpecs, readBuilding, toBuildingTexts } from './read-building'

/** A building's name, units and families, and whether it is to stand at all. */
export function BuildingEditor({ communityId, building, all, onChanged }: BuildingEditorProps) {
  const { id: buildingId, name, isClosed } = building
  const on = { communityId, buildingId }
  const form = useMarkedForm({
    draft: `draft building ${buildingId}`,
    thing: building,
    toTexts: toBuildingTexts,
    errorsIn: buildingErrors,
    ask: desk.changeBuilding,
    toInput: (texts, mark, commandId) => ({ commandId, ...on, mark, ...readBuilding(texts) }),
    onSaved: onChanged,
  })
  const close = useCommand(isClosed ? desk.openBuildingAgain : desk.closeBuilding, onChanged, () => void onChanged())
  return (
    <div className='set-up-editor'>
      <MarkedFormFields form={form} specs={buildingSpecs} />
      <p className='second'>
        {isClosed
          ? '停用着：居民选不到它，新的请选别的楼；以前的事照常办。'
          : '停用以后居民选不到它，正在办的照常办，随时可以再启用。'}
      </p>
      {close.errorText && <p role='alert'>{close.errorText}</p>}
      <div className='actions-row'>
        <Button
          aria-label={`${isClosed ? '重新启用' : '停用'}${name}`}
          loading={close.busy}
          onClick={() => void close.send((commandId) => ({ commandId, ...on }))}
        >
          {isClosed ? '重新启用' : '停用'}
        </Button>
        <MergeBuilding communityId={communityId} building={building} all={all} onMerged={onChanged} />
        <ConfirmPress
          words='去掉'
          about={name}
          says={[`去掉${name}，它就哪里都没有了，联系它的中心户也不再联系。写错的才去掉；拆了、不用了的，请停用。`]}
          yes={`去掉${name}`}
          ask={(commandId) => desk.removeBuilding({ commandId, ...on })}
          onDone={onChanged}
        />
      </div>
    </div>
  )
}

type BuildingEditorProps = {
  communityId: string
  building: Building
  all: Estate
  onChanged: () => Promise<void>
}
