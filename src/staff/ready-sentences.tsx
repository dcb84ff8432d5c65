import { View } from '@tarojs/components'
import { Pressable } from '@/components/pressable'
import './ready-sentences.scss'

/** Sentences that are the answer with one tap, for those who would rather not type, and a way to words of one's own; `null` is that. */
export function ReadySentences({ label, sentences, chosen, onChoose }: ReadySentencesProps) {
  const one = (sentence: string | null, words: string) => (
    <Pressable
      key={words}
      className={sentence === chosen ? 'ready-one ready-on' : 'ready-one'}
      role='radio'
      chosen={sentence === chosen}
      label={words}
      onClick={() => onChoose(sentence)}
    >
      {words}
    </Pressable>
  )
  return (
    <View className='ready stack' aria-role='radiogroup' aria-label={label}>
      {sentences.map((sentence) => one(sentence, sentence))}
      {one(null, ownWords)}
    </View>
  )
}

const ownWords = '自己写一句'

type ReadySentencesProps = {
  label: string
  sentences: readonly string[]
  /** Nothing yet where it is absent. */
  chosen: string | null | undefined
  onChoose: (sentence: string | null) => void
}
