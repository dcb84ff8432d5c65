import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { Notice } from '@/components/notice'
import { pickWord } from '@/words/pick-word'
import type * as z from 'zod/mini'
import type { personalData } from '@contract/meeting/meeting'

export type FoundWord = z.output<typeof personalData>

/** What was found, and the press that says of a word that it tells nobody. */
export type FoundWords = {
  found: readonly FoundWord[]
  allow: (word: string) => void
  busy: boolean
  errorText: string | undefined
}

/** Under the field they stand in: the words that tell who somebody is, and those that may; of these the host says, word by word, that they tell nobody. */
export function FoundWordsNotice({ words, where, no = 0 }: FoundWordsNoticeProps) {
  const here = words.found.filter((each) => each.where === where && each.no === no)
  if (here.length === 0) return null
  return (
    <Notice tone='error'>
      {here.map(({ kind, text, sure }) => {
        const { is, isNot } = pickWord(kinds, kind, { is: '能认出人的', isNot: '这认不出人' })
        return (
          <View key={kind + text} className='stack'>
            <View>{sure ? `${is}：“${text}”，请改一改。` : `“${text}”像是${is}。是的话，请改一改。`}</View>
            {!sure && (
              <BigButton kind='plain' busy={words.busy} onClick={() => words.allow(text)}>
                {isNot}
              </BigButton>
            )}
          </View>
        )
      })}
      {words.errorText && <View>{words.errorText}</View>}
    </Notice>
  )
}

const kinds: Record<FoundWord['kind'], { is: string; isNot: string }> = {
  name: { is: '邻居的姓名', isNot: '这不是名字' },
  phone: { is: '电话', isNot: '这不是邻居的电话' },
  flat: { is: '门牌号', isNot: '这不是门牌号' },
}

type FoundWordsNoticeProps = { words: FoundWords; where: FoundWord['where']; no?: number }
