import { View } from '@tarojs/components'
import { household } from '@/api/household'
import { Choice } from '@/components/choice'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { buildingWords } from '@/words/place-words'
import { goInstead } from '@/pages/go'
import { keepSlip } from '@/staff/kept-slip'
import { NeighbourForm } from '@/staff/neighbour-form'
import { useNeighbourForm } from '@/staff/use-neighbour-form'
import { useToday } from '../today/use-today'

/** What a neighbour said on the stairs, written down in one screen. */
export default function FilePage() {
  const { asked } = useToday()
  const form = useNeighbourForm('neighbour-household', household.fileForNeighbour, (slip) => {
    if (asked.data) keepSlip({ slip, office: asked.data.community })
    goInstead('packages/household/slip/index', { reportId: slip.reportId })
  })
  return (
    <Page title='替邻居记一条' call={asked.data?.community}>
      <Loaded asked={asked}>
        {({ household: { buildings } }) => (
          <NeighbourForm
            form={form}
            only={buildings.length === 1 ? buildings[0] : undefined}
            where={
              buildings.length === 1 ? (
                <View className='lead'>{buildings.map(buildingWords).join('')}</View>
              ) : (
                <Choice
                  label='哪栋楼'
                  options={buildings.map((building) => ({ value: building.id, title: buildingWords(building) }))}
                  value={form.picked.building?.id ?? null}
                  onChange={(id) => form.pick({ building: buildings.find((one) => one.id === id) ?? null, unit: null })}
                />
              )
            }
          />
        )}
      </Loaded>
    </Page>
  )
}
