import { Text, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import { useScale } from '@/styles/use-scale'
import { coverageWords, lookedAfterWords } from '@/words/place-words'
import type { PlacardView } from '@contract/screens/placard'
import type { LastPlacard } from './last-placard'
import './placard-sign.scss'

/** Whose placard it is: as it hangs on the wall, or as a slim band to whoever knows it. What is not known yet has its place already. */
export function PlacardSign({ placard, isSlim, onType }: PlacardSignProps) {
  const scale = useScale()
  const [community, covers, number, post] = placard ? signLines(placard) : []
  return (
    <View className={`placard-sign ${isSlim ? 'placard-slim' : 'placard-wall'} ${scale > 1.2 ? 'placard-large' : ''}`}>
      <View className='placard-sign-inner'>
        {!isSlim && (
          <View className='placard-sign-bench'>
            <Icon name='bench' />
          </View>
        )}
        <View className={community ? 'placard-sign-line' : 'placard-sign-line placard-blank'}>{community ?? ''}</View>
        <View className={covers ? 'placard-sign-title' : 'placard-sign-title placard-blank'}>
          {covers && (
            <View>
              {covers}
              <Text className={fitsOneLine(covers) ? 'unbroken' : ''}>{post}</Text>
            </View>
          )}
        </View>
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
    lookedAfterWords(buildings),
    [`编号${household.number}`, holder].filter(Boolean).join(' · '),
    '党员中心户',
  ]
}

/** Whether it fits a line of a small screen in the largest type: the post's name then has the next one to itself, whole, and the sign is no higher than it would be. */
function fitsOneLine(words: string) {
  return [...words].reduce((width, sign) => width + (sign < '\u2e80' ? 0.6 : 1), 0) <= 8
}
