import { BuildingPicker } from '@/components/building-picker'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { startAt } from '../../go'
import { lastDoor } from '../last-door'
import { usePlaces } from './use-places'

/** Without a placard: the building says who looks after it. */
export default function ChoosePage() {
  const { asked, communityId, setCommunity } = usePlaces(true)
  const picked = asked.data?.communities.find(({ id }) => id === communityId)
  return (
    <Page call={picked ?? lastDoor()?.community}>
      <Loaded asked={asked}>
        {(places) => (
          <BuildingPicker
            places={places}
            communityId={communityId}
            onCommunity={setCommunity}
            onPick={({ id }) => startAt('pages/placard/index', { building: id })}
          />
        )}
      </Loaded>
    </Page>
  )
}
