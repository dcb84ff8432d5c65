import { useState } from 'react'
import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { LineButton } from '@/components/line-button'
import { Loaded } from '@/components/loaded'
import { Sheet } from '@/components/sheet'
import type { NeighbourReport } from './use-neighbour-report'

/** From the community to the estate to the building, one press each; what is the only one is not asked. */
export function PlaceSheet({ page, communities }: PlaceSheetProps) {
  const { community, places, form } = page
  const [estate, setEstate] = useState<string>()
  const leave = () => page.setPicking(false)
  if (!community)
    return (
      <Sheet title='哪个社区' onLeave={leave}>
        {communities.map(({ id, name }) => (
          <LineButton key={id} icon='people' onClick={() => page.setCommunity(id)}>
            {name}
          </LineButton>
        ))}
      </Sheet>
    )
  return (
    <Sheet title={estate ?? community.name} onLeave={leave}>
      <Loaded query={places}>
        {({ buildings }) => {
          const estates = [...new Set(buildings.map((building) => building.estate))]
          const within = estate ?? (estates.length === 1 ? estates[0] : undefined)
          return (
            <View className='stack'>
              {within === undefined
                ? estates.map((name) => (
                    <LineButton key={name} icon='house' onClick={() => setEstate(name)}>
                      {name}
                    </LineButton>
                  ))
                : buildings
                    .filter((building) => building.estate === within)
                    .map((building) => (
                      <LineButton
                        key={building.id}
                        icon='house'
                        onClick={() => {
                          form.pick({ communityId: community.id, building, unit: null })
                          leave()
                        }}
                      >
                        {building.name}
                      </LineButton>
                    ))}
            </View>
          )
        }}
      </Loaded>
      {communities.length > 1 && (
        <BigButton
          kind='plain'
          onClick={() => {
            setEstate(undefined)
            page.setCommunity(null)
          }}
        >
          换一个社区
        </BigButton>
      )}
    </Sheet>
  )
}

type PlaceSheetProps = { page: NeighbourReport; communities: readonly { id: string; name: string }[] }
