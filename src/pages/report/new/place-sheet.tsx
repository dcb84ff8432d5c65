import { BigButton } from '@/components/big-button'
import { BuildingPicker } from '@/components/building-picker'
import { Loaded } from '@/components/loaded'
import { Sheet } from '@/components/sheet'
import type { ReportForm } from './use-report-form'

/** Another building than the placard's. */
export function PlaceSheet({ form: { places, pick, setStep } }: { form: ReportForm }) {
  return (
    <Sheet title='在哪儿' leave='不换了' onLeave={() => setStep('write')}>
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
