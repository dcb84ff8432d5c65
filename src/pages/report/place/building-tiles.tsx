import { View } from '@tarojs/components'
import { Pressable } from '@/components/pressable'
import { unitWord } from '@/words/place-words'
import { outsideWords } from '../new/report-draft'
import type { Draft, Place } from '../new/report-draft'
import type { PlaceForm } from './use-place'
import '@/components/short-choice.scss'
import './index.scss'

/** What a tap may mean: of one or two buildings each unit and what lies around; of more the building first. */
export function BuildingTiles({ form: { draft, near, choose, show } }: { form: PlaceForm }) {
  const shown = shownPlaces(draft.building, near)
  if (shown.length > placesAtOnce)
    return (
      <View className='short-choice'>
        {shown.map((place) => (
          <Tile key={place.id} words={place.words} onClick={() => show(place)} />
        ))}
      </View>
    )
  return (
    <>
      {shown.map((place) => (
        <View key={place.id}>
          <View className='lead place-name'>{place.words}</View>
          <View className={shown.length > 1 ? 'place-tiles place-tight' : 'place-tiles'}>
            {(place.units.length > 0 ? place.units : [null]).map((unit) => (
              <Tile
                key={unit}
                words={unit === null ? '楼里' : unitWord(unit)}
                of={place}
                isOn={unit !== null && draft.building?.id === place.id && draft.unit === unit}
                onClick={() => choose(place, unit)}
              />
            ))}
          </View>
          <View className={shown.length > 1 ? 'place-outside place-tight' : 'place-outside'}>
            <Tile
              words={outsideWords}
              of={place}
              isOn={draft.building?.id === place.id && draft.spot === outsideWords}
              onClick={() => choose(place, null, true)}
            />
          </View>
        </View>
      ))}
    </>
  )
}

function Tile({ words, of, isOn, onClick }: TileProps) {
  return (
    <Pressable
      className={isOn ? 'short-one short-on' : 'short-one'}
      label={of ? `${of.words}${words}` : undefined}
      role='radio'
      chosen={isOn}
      onClick={onClick}
    >
      {words}
    </Pressable>
  )
}

type TileProps = { words: string; of?: Place; isOn?: boolean; onClick: () => void }

/** The placard's own buildings, unless another one was picked or one of many. */
function shownPlaces(chosen: Draft['building'], near: Place[]) {
  if (!chosen) return near
  const isNear = near.some(({ id }) => id === chosen.id)
  return isNear && near.length <= placesAtOnce ? near : [chosen]
}

/** So many fit on a small screen with their units. */
const placesAtOnce = 2
