import { useMemo } from 'react'
import { cloudNow } from '@/clock/cloud-now'
import { shanghaiDay } from '@/words/day-words'
import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'
import { CommunityPicker, communityIn } from '../../components/office/community-picker'
import { coveredPlacesIn } from '../../components/posts/covered-places'
import '../../components/posts/posts.css'
import type { PageProps } from '../../shell/page-props'
import { addressOf, goTo } from '../../shell/use-place'
import { CoverageEditor } from './coverage-editor'
import { CoverageGrid } from './coverage-grid'
import './coverage.css'

/** 联系范围: buildings down, households across; a cell opens who looks after its place. */
export default function CoveragePage({ place, overview }: PageProps) {
  const communityId = communityIn(place, overview.communities)
  const { data: estate, errorText, reload } = useAsk(desk.getEstate, communityId ? { communityId } : null)
  const places = useMemo(() => (estate ? coveredPlacesIn(estate) : []), [estate])
  const households = useMemo(() => estate?.households.filter(({ status }) => status !== 'retired') ?? [], [estate])
  const today = shanghaiDay(cloudNow().toISOString())
  const [, placeId, householdId] = place
  const open = places.find(({ id }) => id === placeId)
  const openCell = (id: string, of?: string) => {
    if (communityId) goTo('coverage', communityId, id, ...(of ? [of] : []))
  }
  return (
    <div className='page posts coverage-page'>
      <h1>联系范围</h1>
      <CommunityPicker page='coverage' chosen={communityId} communities={overview.communities} />
      {errorText && <p role='alert'>{errorText}</p>}
      {estate && places.length === 0 && (
        <p>
          这个社区还没有小区和楼栋。<a href={addressOf('places', estate.office.id)}>去加小区和楼栋</a>
        </p>
      )}
      {estate && households.length === 0 && (
        <p>
          这个社区还没有中心户。<a href={addressOf('households', estate.office.id)}>去设一户</a>
        </p>
      )}
      {places.length > 0 && households.length > 0 && (
        <>
          <p className='second'>
            ■主：事情先转给他 · □备：主要的不在时 · ▲空：没有在岗的中心户主要联系 ·
            ◆重：两户都是主，谁先接谁办。用方向键走，按回车改。
          </p>
          <CoverageGrid
            places={places}
            households={households}
            today={today}
            markedHouseholdId={householdId}
            onOpen={openCell}
          />
        </>
      )}
      {open && communityId && (
        <CoverageEditor
          key={open.id}
          communityId={communityId}
          place={open}
          households={households}
          householdId={householdId}
          today={today}
          onSaved={reload}
          onLeave={() => openCell('-', householdId)}
        />
      )}
    </div>
  )
}
