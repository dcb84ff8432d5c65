import { useRef, useState } from 'react'
import { tidied } from '@contract/schema/text'

/** Boxes to write in, at least one; each keeps its own text while others come and go. */
export function useTopics(initial: readonly string[]) {
  const [boxes, setBoxes] = useState(() =>
    (initial.length > 0 ? initial : ['']).map((text, key) => ({ key, initial: text })),
  )
  const texts = useRef(new Map<number, string>())
  return {
    boxes,
    write: (key: number, text: string) => void texts.current.set(key, text),
    add: () => setBoxes([...boxes, { key: Math.max(...boxes.map(({ key }) => key)) + 1, initial: '' }]),
    /** One more with these words, in place of those boxes that are still empty. */
    put: (text: string) => {
      const filled = boxes.filter((box) => tidied(texts.current.get(box.key) ?? box.initial))
      setBoxes([...filled, { key: Math.max(...boxes.map(({ key }) => key)) + 1, initial: text }])
    },
    remove: (key: number) => setBoxes(boxes.filter((box) => box.key !== key)),
    /** The how manieth of those that were written a box is. */
    noOf: (key: number) =>
      boxes.filter((box) => tidied(texts.current.get(box.key) ?? box.initial)).findIndex((box) => box.key === key),
    /** What was written, without the empty boxes. */
    written: () => boxes.map((box) => tidied(texts.current.get(box.key) ?? box.initial)).filter(Boolean),
  }
}
