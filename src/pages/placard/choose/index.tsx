import { BuildingPicker } from '@/components/building-picker'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { relaunchAt } from '../../open-page'
import { lastPlacard } from '../last-placard'
import { usePlaces } from './use-places'

/** Without a placard: the building says who looks after it. */
export default function ChoosePage() {
  const { query, communityId, setCommunity } = usePlaces(true)
  const picked = query.data?.communities.find(({ id }) => id === communityId)
  return (
    <Page call={picked ?? lastPlacard()?.community}>
      <Loaded query={query} shape='rows'>
        {(places) => (
          <BuildingPicker
            places={places}
            communityId={communityId}
            onCommunity={setCommunity}
            onPick={({ id }) => relaunchAt('pages/placard/index', { building: id })}
          />
        )}
      </Loaded>
    </Page>
  )
}
