import { BigButton } from '@/components/big-button'
import { BuildingPicker } from '@/components/building-picker'
import { Loaded } from '@/components/loaded'
import { Sheet } from '@/components/sheet'
import type { NeighbourReport } from './use-neighbour-report'

/** From the community to the building; a community that is the only one is not asked. */
export function PlaceSheet({ page, communities }: PlaceSheetProps) {
  const { community, places, form } = page
  const leave = () => page.setPicking(false)
  const picker = (buildings: Buildings) => (
    <BuildingPicker
      places={{ communities, buildings }}
      communityId={community?.id}
      onCommunity={page.setCommunity}
      onPick={(building) => {
        form.pick({ communityId: community?.id ?? null, building, unit: null })
        leave()
      }}
    />
  )
  return (
    <Sheet title={community?.name ?? '在哪儿'} onLeave={leave}>
      {community ? (
        <Loaded query={places} shape='rows'>
          {({ buildings }) => picker(buildings)}
        </Loaded>
      ) : (
        picker([])
      )}
      {community && communities.length > 1 && (
        <BigButton kind='plain' onClick={() => page.setCommunity(null)}>
          换一个社区
        </BigButton>
      )}
    </Sheet>
  )
}

type Buildings = Parameters<typeof BuildingPicker>[0]['places']['buildings']
type PlaceSheetProps = { page: NeighbourReport; communities: readonly { id: string; name: string }[] }
