import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'
import { CommunityPicker, communityIn } from '../../components/office/community-picker'
import '../../components/set-up.css'
import type { PageProps } from '../../shell/page-props'
import { PlacesTree } from './places-tree'

/** A community's estates, buildings and units, as a tree to edit. */
export default function PlacesPage({ place, overview: { communities } }: PageProps) {
  const communityId = communityIn(place, communities)
  const { data, errorText, reload } = useAsk(desk.getEstate, communityId ? { communityId } : null)
  return (
    <div className='page set-up'>
      <h1>{data ? `${data.office.name}的小区和楼栋` : '小区和楼栋'}</h1>
      <CommunityPicker page='places' communities={communities} chosen={communityId} />
      {errorText && <p role='alert'>{errorText}</p>}
      {data && <PlacesTree key={data.office.id} estate={data} onChanged={reload} />}
    </div>
  )
}
