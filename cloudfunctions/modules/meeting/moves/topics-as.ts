import type { Meeting } from '../meeting'

type Topics = Meeting['topics']

/** The topics with these words. A report stays with its topic wherever that moves; reworded in its place, it is still that report's. */
export function topicsAs(texts: readonly string[], before: Topics): Topics {
  const kept = texts.map((text) => before.find((topic) => topic.text === text))
  return texts.map((text, index) => {
    const inPlace = before[index]
    const reworded = inPlace && !kept.includes(inPlace) ? inPlace : undefined
    return { text, reportId: (kept[index] ?? reworded)?.reportId ?? null, said: null }
  })
}
