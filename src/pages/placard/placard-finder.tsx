import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { TextField } from '@/components/text-field'
import { LineButton } from '@/components/line-button'
import { Notice } from '@/components/notice'
import { coverageWords } from '@/words/place-words'
import { openPage } from '../open-page'
import { parsePlacardParams } from './parse-placard-params'
import { canScan } from './scan-placard'
import type { Placard } from './use-placard'

/** The ways to a door without having scanned one: scan, type the number, the last one, or pick the building. */
export function PlacardFinder({ placard: { last, open, scan, postedAs: token } }: { placard: Placard }) {
  const number = useRef('')
  const [unlike, setUnlike] = useState(false)
  const find = () => {
    const { garbled } = parsePlacardParams({ number: number.current })
    setUnlike(garbled)
    if (!garbled) open({ number: number.current })
  }
  return (
    <View className='stack'>
      {token && (
        <BigButton kind='plain' onClick={() => openPage('packages/my/postings/index', { token })}>
          看公示，我有话说
        </BigButton>
      )}
      {canScan && (
        <BigButton icon='scan' onClick={scan}>
          扫一扫
        </BigButton>
      )}
      {last && (
        <LineButton
          icon='door'
          more={coverageWords(last.buildings)}
          onClick={() =>
            open(last.household ? { number: last.household.number } : { building: last.buildings[0]?.id ?? '' })
          }
        >
          {`上次的门：${last.household?.name ?? last.community.name}`}
        </LineButton>
      )}
      <Card title='输入光荣牌编号'>
        <TextField label='编号印在光荣牌上' most={40} onInput={(value) => (number.current = value)} />
        {unlike && <Notice tone='error'>编号由数字和字母组成，三到十二位。请对着光荣牌再看一看。</Notice>}
        <BigButton kind='plain' onClick={find}>
          找这块光荣牌
        </BigButton>
      </Card>
      <BigButton kind='plain' icon='house' onClick={() => openPage('pages/placard/choose/index')}>
        选楼栋，接着说
      </BigButton>
      <BigButton kind='quiet' onClick={() => openPage('packages/my/paper-receipt/index')}>
        我有一张小条
      </BigButton>
    </View>
  )
}
