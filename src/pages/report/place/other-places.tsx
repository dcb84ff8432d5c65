import { BigButton } from '@/components/big-button'
import { BuildingPicker } from '@/components/building-picker'
import { Loaded } from '@/components/loaded'
import type { PlaceForm } from './use-place'

/** All buildings of a community, and the way to another one. */
export function OtherPlaces({ form: { places, pick } }: { form: PlaceForm }) {
  return (
    <>
      <Loaded query={places.query} shape='rows'>
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
    </>
  )
}
