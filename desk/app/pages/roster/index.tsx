import { CommunityPicker } from '../../components/office/community-picker'
import type { PageProps } from '../../shell/page-props'
import { ExportCard } from './export-card'
import { ImportCard } from './import/import-card'
import './roster.css'

/** A community's places and households from a spreadsheet, and back into one. */
export default function RosterPage({ place: [chosen], overview: { communities } }: PageProps) {
  const community = communities.length === 1 ? communities[0] : communities.find(({ id }) => id === chosen)
  return (
    <div className='page'>
      <h1>从名册导入</h1>
      <CommunityPicker page='roster' communities={communities} chosen={community?.id} />
      {community && (
        <div key={community.id}>
          <ImportCard communityId={community.id} />
          <ExportCard community={community} />
        </div>
      )}
    </div>
  )
}
