import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'
import { TermsCard } from '../../components/office/terms-card'
import { TiersCard } from '../../components/office/tiers-card'
import '../../components/set-up.css'
import type { PageProps } from '../../shell/page-props'
import { CommunitiesCard } from './communities-card'
import { StreetForm } from './street-form'

const nothing = {}

/** The street itself: its phone, its communities, by when things are dealt with, and who works for it. */
export default function StreetPage({ reloadOverview }: PageProps) {
  const { data, errorText, reload } = useAsk(desk.getStreet, nothing)
  if (!data) return <p className='page'>{errorText ?? '正在打开……'}</p>
  const { street, communities } = data
  return (
    <div className='page set-up'>
      <h1>{street.name}</h1>
      <CommunitiesCard
        communities={communities}
        onAdded={async () => {
          await Promise.all([reload(), reloadOverview()])
        }}
      />
      <StreetForm street={street} onSaved={reload} />
      {street.tiersNow && (
        <TiersCard placeId={street.id} isStreet tiersNow={street.tiersNow} settings={street.tiers} onChanged={reload} />
      )}
      <TermsCard
        place={street}
        isStreet
        terms={street.terms}
        estates={[]}
        households={[]}
        dutyTermId={null}
        onChanged={reload}
      />
    </div>
  )
}
