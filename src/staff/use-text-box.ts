import { useRef, useState } from 'react'
import { SAYING_MAX, SAYING_MIN } from '@contract/report/report'
import { tidied, visibleLength } from '@contract/schema/text'

/** A sentence being written: a ready-made one can be put into the box and changed there. */
export function useTextBox({ optional = false, missing }: { optional?: boolean; missing?: string }) {
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
    const still = missing ?? findMissing(text.current, optional)
    setWanting(still)
    if (!still) then(tidied(text.current))
  }
  return { box, put, write: (value: string) => void (text.current = value), say, wanting }
}

function findMissing(text: string, optional: boolean) {
  const length = visibleLength(tidied(text))
  if (length === 0 && optional) return undefined
  if (length < SAYING_MIN) return '请写一句，几个字就行。'
  if (length > SAYING_MAX) return `最多${SAYING_MAX}个字，现在是${length}个，请删短一点。`
  return undefined
}
