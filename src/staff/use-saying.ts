import { useRef, useState } from 'react'
import { tidied, visibleLength } from '@contract/schema/text'

export const SAYING_MAX = 300
const sayingMin = 2

/** A sentence being written: a ready-made one can be put into the box and changed there. */
export function useSaying({ optional = false, missing }: { optional?: boolean; missing?: string }) {
  const text = useRef('')
  const [box, setBox] = useState({ turn: 0, initial: '' })
  const [wanting, setWanting] = useState<string>()

  const put = (sentence: string) => {
    text.current = sentence
    setBox(({ turn }) => ({ turn: turn + 1, initial: sentence }))
    setWanting(undefined)
  }
  /** Hands on what was written, or says what is missing. */
  const say = (then: (said: string) => void) => {
    const still = missing ?? missingIn(text.current, optional)
    setWanting(still)
    if (!still) then(tidied(text.current))
  }
  return { box, put, write: (value: string) => void (text.current = value), say, wanting }
}

function missingIn(text: string, optional: boolean) {
  const length = visibleLength(tidied(text))
  if (length === 0 && optional) return undefined
  if (length < sayingMin) return '请写一句，几个字就行。'
  if (length > SAYING_MAX) return `最多${SAYING_MAX}个字，现在是${length}个，请删短一点。`
  return undefined
}
