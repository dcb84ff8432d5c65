import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { Page } from '@/components/page'
import { BuildingTiles } from './building-tiles'
import { OtherPlaces } from './other-places'
import { PlaceSheet } from './place-sheet'
import { usePlace } from './use-place'

/** 在哪儿: a tap on where it is goes on. */
export default function ReportPlacePage() {
  const form = usePlace()
  return (
    <Page>
      <View className='title'>在哪儿？</View>
      {form.isUnknown ? (
        <OtherPlaces form={form} />
      ) : (
        <>
          <BuildingTiles form={form} />
          <BigButton kind='quiet' onClick={() => form.setPicking(true)}>
            换一栋楼
          </BigButton>
        </>
      )}
      {form.isPicking && <PlaceSheet form={form} />}
    </Page>
  )
}
