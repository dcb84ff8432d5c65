import { View } from '@tarojs/components'
import { LineButton } from './line-button'
import { buildingWords } from '@/words/place-words'

/** From the community to the building, one press each. */
export function BuildingPicker({ places, communityId, onCommunity, onPick }: BuildingPickerProps) {
  if (!communityId)
    return (
      <View className='stack'>
        <View className='lead'>您住在哪个社区？</View>
        {places.communities.map(({ id, name }) => (
          <LineButton key={id} icon='people' onClick={() => onCommunity(id)}>
            {name}
          </LineButton>
        ))}
      </View>
    )
  return (
    <View className='stack'>
      <View className='lead'>是哪栋楼？</View>
      {places.buildings.map((building) => (
        <LineButton key={building.id} icon='house' onClick={() => onPick(building)}>
          {buildingWords(building)}
        </LineButton>
      ))}
    </View>
  )
}

export type Building = { id: string; estate: string; name: string; units: string[] }

type BuildingPickerProps = {
  places: { communities: readonly { id: string; name: string }[]; buildings: readonly Building[] }
  communityId: string | undefined
  onCommunity: (id: string) => void
  onPick: (building: Building) => void
}
