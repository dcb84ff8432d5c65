import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import { useScale } from '@/styles/use-scale'
import { coverageWords, lookedAfterWords } from '@/words/place-words'
import type { PlacardView } from '@contract/screens/resident'
import type { LastPlacard } from './last-placard'
import './placard-sign.scss'

/** Whose placard it is: as it hangs on the wall, or as a slim band to whoever knows it. What is not known yet has its place already. */
export function PlacardSign({ placard, isSlim, onType }: PlacardSignProps) {
  const scale = useScale()
  const [community, title, number] = placard ? signLines(placard) : []
  return (
    <View className={`placard-sign ${isSlim ? 'placard-slim' : 'placard-wall'} ${scale > 1.2 ? 'placard-large' : ''}`}>
      <View className='placard-sign-inner'>
        {!isSlim && (
          <View className='placard-sign-bench'>
            <Icon name='bench' />
          </View>
        )}
        <View className={community ? 'placard-sign-line' : 'placard-sign-line placard-blank'}>{community ?? ''}</View>
        <View className={title ? 'placard-sign-title' : 'placard-sign-title placard-blank'}>{title ?? ''}</View>
        <View className='placard-sign-foot'>
          <View className='placard-sign-line'>{number ?? ''}</View>
          <Pressable className='placard-sign-type' label='大字，选字的大小' onClick={onType}>
            大字
          </Pressable>
        </View>
      </View>
    </View>
  )
}

type PlacardSignProps = {
  /** As answered, or as this phone remembers it; not yet known otherwise. */
  placard: PlacardView | LastPlacard | undefined
  isSlim: boolean
  onType: () => void
}

/** 海棠社区 · 海棠苑, 3号楼1–2单元党员中心户, 编号1002 and, with their consent, who it is. */
function signLines({ community, buildings, household }: PlacardView | LastPlacard) {
  const estates = [...new Set(buildings.map(({ estate }) => estate))]
  const place = estates.length === 1 ? `${community.name} · ${estates[0]}` : community.name
  if (!household) return [place, coverageWords(buildings), '']
  const holder = 'holder' in household ? household.holder : null
  return [
    place,
    `${lookedAfterWords(buildings)}党员中心户`,
    [`编号${household.number}`, holder].filter(Boolean).join(' · '),
  ]
}
