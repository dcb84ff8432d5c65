import { View } from '@tarojs/components'
import { Tap } from '@/components/tap'
import './ready-sentences.scss'

/** Sentences to take and change, for those who would rather not type. */
export function ReadySentences({ sentences, onPick }: ReadySentencesProps) {
  return (
    <View className='ready stack'>
      <View className='second'>点一句就填进去，还可以改：</View>
      {sentences.map((sentence) => (
        <Tap key={sentence} className='ready-one' label={`填进去：${sentence}`} onClick={() => onPick(sentence)}>
          {sentence}
        </Tap>
      ))}
    </View>
  )
}

type ReadySentencesProps = { sentences: readonly string[]; onPick: (sentence: string) => void }
