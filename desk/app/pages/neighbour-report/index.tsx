import { useState } from 'react'
import type { PaperReceipt } from '@contract/report/views'
import { PaperSlip } from '../../components/paper-slip'
import type { PageProps } from '../../shell/page-props'
import { NeighbourForm } from './neighbour-form'

/** 替邻居记一条: what somebody said at the counter or on the phone, and the slip that they take along. */
export default function NeighbourReportPage({ overview, reloadOverview }: PageProps) {
  const [made, setMade] = useState<{ paper: PaperReceipt; communityId: string }>()
  const office = overview.communities.find(({ id }) => id === made?.communityId)
  const onMade = (paper: PaperReceipt, communityId: string) => {
    setMade({ paper, communityId })
    return reloadOverview()
  }
  return (
    <div className='page'>
      <h1>替邻居记一条</h1>
      <section className='card' aria-label={made ? '小条' : '什么事'}>
        {made && office ? (
          <PaperSlip paper={made.paper} office={office} onLeave={() => setMade(undefined)} />
        ) : (
          <NeighbourForm communities={overview.communities} onMade={onMade} />
        )}
      </section>
    </div>
  )
}
