import { Select } from 'antd'
import { goTo } from '../../shell/use-place'

/** Which community a page is about, where there are several to choose from; the choice stands in the address. */
export function CommunityPicker({ page, communities, chosen }: CommunityPickerProps) {
  if (communities.length < 2) return null
  return (
    <Select
      aria-label='哪个社区'
      placeholder='哪个社区'
      className='wide'
      showSearch
      optionFilterProp='label'
      value={chosen}
      options={communities.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(communityId: string) => goTo(page, communityId)}
    />
  )
}

/** The community that the address names, or the only one there is. */
export function communityIn(place: readonly string[], communities: readonly { id: string }[]) {
  return place[0] ?? (communities.length === 1 ? communities[0]?.id : undefined)
}

type CommunityPickerProps = {
  page: string
  communities: readonly { id: string; name: string }[]
  chosen: string | undefined
}
