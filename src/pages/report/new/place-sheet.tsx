import { BigButton } from '@/components/big-button'
import { BuildingPicker } from '@/components/building-picker'
import { Loaded } from '@/components/loaded'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import type { ReportForm } from './use-report-form'

/** Another building than the placard's. */
export function PlaceSheet({ form: { places, sending, pick, setStep } }: { form: ReportForm }) {
  return (
    <Sheet title='在哪儿' onLeave={() => setStep('write')}>
      {sending.refusal === 'BUILDING_GONE' && <Notice tone='error'>{sending.errorText}</Notice>}
      <Loaded query={places.query}>
        {(found) => (
          <BuildingPicker
            places={found}
            communityId={places.communityId}
            onCommunity={places.setCommunity}
            onPick={pick}
          />
        )}
      </Loaded>
      {places.communityId && (
        <BigButton kind='plain' onClick={() => places.setCommunity(undefined)}>
          换一个社区
        </BigButton>
      )}
    </Sheet>
  )
}
