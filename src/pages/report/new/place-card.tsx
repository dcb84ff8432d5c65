import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { Choice } from '@/components/choice'
import { TextField } from '@/components/text-field'
import { buildingWords, unitWord, wholeBuilding } from '@/words/place-words'
import type { ReportForm } from './use-report-form'

/** 在哪儿: filled in as far as the placard knows, and changeable. */
export function PlaceCard({ form: { placard, draft, pick, setStep } }: { form: ReportForm }) {
  const { building, unit } = draft.shown
  const near = (placard?.buildings ?? []).map(wholeBuilding)
  return (
    <View className='stack'>
      <View className='title'>在哪儿</View>
      {building ? (
        <View className='lead'>{building.words}</View>
      ) : (
        <Choice
          label='哪栋楼'
          options={near.map((place) => ({ value: place.id, title: buildingWords(place) }))}
          value={null}
          onChange={(id) => near.filter((place) => place.id === id).forEach(pick)}
        />
      )}
      {building && building.units.length > 1 && (
        <Choice
          label='哪个单元'
          options={building.units.map((name) => ({ value: name, title: unitWord(name) }))}
          value={unit}
          onChange={(chosen) => draft.change({ unit: chosen === unit ? null : chosen })}
        />
      )}
      <BigButton kind='quiet' onClick={() => setStep('where')}>
        {building ? '不是这栋，换一栋楼' : near.length > 0 ? '都不是，选别的楼' : '选楼栋'}
      </BigButton>
      <TextField
        label='具体在哪儿（可以不填）'
        initial={draft.shown.spot}
        placeholder='比如：二楼楼道'
        onInput={(spot) => draft.write({ spot })}
      />
    </View>
  )
}
