import { useRef, useState } from 'react'
import { SAYING_MAX, SAYING_MIN } from '@contract/report/report'
import { tidied, visibleLength } from '@contract/schema/text'

/** One sentence to say: a ready one, or words of one's own in a box that comes up when it is wanted; it then begins with the sentence that was chosen. */
export function useTextBox({ isFolded, optional = false, missing, isKept }: Sentence) {
  const written = useRef('')
  const [chosen, setChosen] = useState<string | null>()
  const [isOpen, setOpen] = useState(!isFolded || isKept)
  const [initial, setInitial] = useState('')
  const [wanting, setWanting] = useState<string>()

  /** Null opens the box; what was written there before stays. */
  const choose = (sentence: string | null) => {
    setWanting(undefined)
    setOpen(sentence === null)
    if (sentence === null) setInitial((written.current ||= chosen ?? ''))
    setChosen(sentence)
  }
  /** Hands on what was said, or says what is missing. */
  const say = (then: (said: string) => void) => {
    const said = tidied(isOpen ? written.current : (chosen ?? ''))
    const still = missing ?? findMissing(said, optional)
    setWanting(still)
    if (!still) then(said)
  }
  return {
    chosen: isOpen ? null : chosen,
    choose,
    isOpen,
    initial,
    write: (value: string) => void (written.current = value),
    say,
    wanting,
  }
}

type Sentence = {
  /** The box comes up only when one asks for it. */
  isFolded: boolean
  /** Something was written in it before, and not sent. */
  isKept: boolean
  optional?: boolean | undefined
  missing?: string | undefined
}

function findMissing(said: string, optional: boolean) {
  const length = visibleLength(said)
  if (length === 0 && optional) return undefined
  if (length < SAYING_MIN) return '请点一句，或者自己写一句。'
  if (length > SAYING_MAX) return `最多${SAYING_MAX}个字，现在是${length}个，请删短一点。`
  return undefined
}
