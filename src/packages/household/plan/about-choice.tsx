import { useState } from 'react'
import { benchAbout, type BenchAbout } from '@contract/meeting/meeting'
import { View } from '@tarojs/components'
import { ShortChoice } from '@/components/short-choice'
import { meetingAboutWord } from '@/words/meeting-words'

/** What the bench is for: neighbours read it on its page. */
export function AboutChoice({ initial, onChange }: { initial: BenchAbout; onChange: (about: BenchAbout) => void }) {
  const [about, setAbout] = useState(initial)
  return (
    <>
      <View>这回是</View>
      <ShortChoice
        label='这回是'
        options={benchAbout.options.map((value) => ({ value, title: meetingAboutWord(value) }))}
        value={about}
        onChange={(chosen) => {
          setAbout(chosen)
          onChange(chosen)
        }}
      />
    </>
  )
}
