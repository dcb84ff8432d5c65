import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'
import { CommunityPicker, communityIn } from '../../components/office/community-picker'
import { TermsCard } from '../../components/office/terms-card'
import { TiersCard } from '../../components/office/tiers-card'
import '../../components/set-up.css'
import { addressOf } from '../../shell/use-place'
import type { PageProps } from '../../shell/page-props'
import { DutyCard } from './duty-card'
import { OfficeForm } from './office-form'

/** One community: its phones and limits, who is on duty, by when things are dealt with, and who is in by which term. */
export default function CommunityPage({ place, overview: { communities }, reloadOverview }: PageProps) {
  const communityId = communityIn(place, communities)
  const { data, errorText, reload } = useAsk(desk.getEstate, communityId ? { communityId } : null)
  const renamed = async () => {
    await Promise.all([reload(), reloadOverview()])
  }
  return (
    <div className='page set-up'>
      <h1>{data?.office.name ?? '社区'}</h1>
      <CommunityPicker page='community' communities={communities} chosen={communityId} />
      {errorText && <p role='alert'>{errorText}</p>}
      {data && (
        <>
          {data.estates.length === 0 && (
            <p className='notice'>
              这个社区还没有小区和楼栋，居民选不到。
              <a href={addressOf('places', data.office.id)}>去加小区和楼栋</a>
            </p>
          )}
          <OfficeForm key={`office ${data.office.id}`} office={data.office} onSaved={renamed} />
          <DutyCard key={`duty ${data.office.id}`} office={data.office} terms={data.terms} onChanged={reload} />
          {data.office.tiersNow && (
            <TiersCard
              key={`tiers ${data.office.id}`}
              placeId={data.office.id}
              isStreet={false}
              tiersNow={data.office.tiersNow}
              settings={data.office.tiers}
              onChanged={reload}
            />
          )}
          <TermsCard
            key={`terms ${data.office.id}`}
            place={data.office}
            isStreet={false}
            terms={data.terms}
            estates={data.estates}
            households={data.households}
            dutyTermId={data.office.duty?.termId ?? null}
            onChanged={reload}
          />
        </>
      )}
    </div>
  )
}
