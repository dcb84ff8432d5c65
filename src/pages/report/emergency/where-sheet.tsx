import { useState } from 'react'
import { View } from '@tarojs/components'
import { BuildingPicker } from '@/components/building-picker'
import type { Building } from '@/components/building-picker'
import { LineButton } from '@/components/line-button'
import { Loaded } from '@/components/loaded'
import { Sheet } from '@/components/sheet'
import { buildingWords, wholeBuilding } from '@/words/place-words'
import { usePlaces } from '../../placard/choose/use-places'
import type { LastPlacard } from '../../placard/last-placard'

/** In which building it is: those of the placard first, then any other. A tap sends it. */
export function WhereSheet({ placard, onPick, onLeave }: WhereSheetProps) {
  const near = (placard?.buildings ?? []).map(wholeBuilding)
  const [isElsewhere, setElsewhere] = useState(near.length === 0)
  const { query, communityId, setCommunity } = usePlaces(isElsewhere, placard?.community.id, { isInView: true })
  return (
    <Sheet title='在哪栋楼' onLeave={onLeave}>
      <View className='second'>点一下，就告诉社区。</View>
      {near.map((place) => (
        <LineButton key={place.id} icon='house' onClick={() => onPick(place)}>
          {buildingWords(place)}
        </LineButton>
      ))}
      {isElsewhere ? (
        <Loaded query={query}>
          {(places) => (
            <BuildingPicker places={places} communityId={communityId} onCommunity={setCommunity} onPick={onPick} />
          )}
        </Loaded>
      ) : (
        <LineButton icon='onward' onClick={() => setElsewhere(true)}>
          别的楼
        </LineButton>
      )}
    </Sheet>
  )
}

type WhereSheetProps = {
  placard: LastPlacard | undefined
  onPick: (building: Building) => void
  onLeave: () => void
}
