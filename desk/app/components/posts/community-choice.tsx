import { Select } from 'antd'
import { goTo } from '../../shell/use-place'
import type { Overview } from '../../shell/page-props'

/** Which community a page is about, as its address says; where there is but one, that. */
export function communityAt(place: readonly string[], { communities }: Pick<Overview, 'communities'>) {
  const [first] = communities
  return communities.find(({ id }) => id === place[0])?.id ?? (communities.length === 1 ? first?.id : undefined)
}

/** Chooses it, where there are several. */
export function CommunityChoice({ page, chosen, communities }: CommunityChoiceProps) {
  if (communities.length === 1) return null
  return (
    <Select
      aria-label='哪个社区'
      placeholder='哪个社区'
      className='wide'
      showSearch
      optionFilterProp='label'
      value={chosen}
      options={communities.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id: string) => goTo(page, id)}
    />
  )
}

type CommunityChoiceProps = { page: string; chosen: string | undefined; communities: Overview['communities'] }
