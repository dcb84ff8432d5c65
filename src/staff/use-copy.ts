import { useState } from 'react'
import Taro from '@tarojs/taro'

/** Copies a text, and says whether it was copied. */
export function useCopy() {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>()
  const copy = async (text: string) => {
    try {
      await Taro.setClipboardData({ data: text })
      setOutcome('copied')
    } catch {
      setOutcome('failed')
    }
  }
  return { copy: (text: string) => void copy(text), outcome }
}
