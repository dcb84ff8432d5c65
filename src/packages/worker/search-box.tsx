import { useRef } from 'react'
import { View } from '@tarojs/components'
import { SEARCH_MAX } from '@contract/report/search'
import { Pressable } from '@/components/pressable'
import { TextInput } from '@/components/text-input'
import '@/components/field.scss'
import './search-box.scss'

/** Where a worker types what to find a report by; nothing typed finds nothing. */
export function SearchBox({ initial = '', onFind }: { initial?: string; onFind: (typed: string) => void }) {
  const typed = useRef(initial)
  const find = () => {
    const wanted = typed.current.trim()
    if (wanted) onFind(wanted)
  }
  return (
    <View className='search-box'>
      <TextInput
        label='找一件事'
        initial={initial}
        placeholder='编号、电话、楼栋、几个字'
        most={SEARCH_MAX}
        kind='line'
        onInput={(value) => (typed.current = value)}
      />
      <Pressable className='search-box-find' label='找' onClick={find}>
        找
      </Pressable>
    </View>
  )
}
