import { useState } from 'react'
import { View } from '@tarojs/components'
import { LineButton } from './line-button'
import { Pressable } from './pressable'
import { buildingWords } from '@/words/place-words'
import { TextField } from './text-field'
import './short-choice.scss'

/** From the community to the building, one press each; where there are many, tiles by estate and a box to search them. */
export function BuildingPicker({ places, communityId, onCommunity, onPick }: BuildingPickerProps) {
  const [wanted, setWanted] = useState('')
  if (!communityId)
    return (
      <View className='stack'>
        <View className='lead'>哪个社区？</View>
        {places.communities.map(({ id, name }) => (
          <LineButton key={id} icon='people' onClick={() => onCommunity(id)}>
            {name}
          </LineButton>
        ))}
      </View>
    )
  const found = places.buildings.filter((building) => isLike(building, wanted))
  return (
    <View className='stack'>
      <View className='lead'>是哪栋楼？</View>
      {places.buildings.length > shownAtOnce && (
        <TextField label='楼多，写几个字找一找' placeholder='比如：3号楼' most={20} onInput={setWanted} />
      )}
      {[...new Set(found.map(({ estate }) => estate))].map((estate) => (
        <View key={estate} className='stack'>
          <View className='second'>{estate}</View>
          <View className='short-choice'>
            {found
              .filter((building) => building.estate === estate)
              .map((building) => (
                <Pressable
                  key={building.id}
                  className='short-one'
                  label={buildingWords(building)}
                  onClick={() => onPick(building)}
                >
                  {building.name}
                </Pressable>
              ))}
          </View>
        </View>
      ))}
      {found.length === 0 && <View>没有找到这样的楼，请换个写法，或打社区电话问一问。</View>}
    </View>
  )
}

const shownAtOnce = 12

function isLike({ estate, name }: Building, wanted: string) {
  const plain = wanted.normalize('NFKC').replace(/\s/g, '').toLowerCase()
  return `${estate}${name}`.toLowerCase().includes(plain)
}

export type Building = { id: string; estate: string; name: string; units: string[] }

type BuildingPickerProps = {
  places: { communities: readonly { id: string; name: string }[]; buildings: readonly Building[] }
  communityId: string | undefined
  onCommunity: (id: string) => void
  onPick: (building: Building) => void
}
