import type { Meeting } from './meeting'

/** The meeting with topics of these words. A report stays with its topic wherever that moves; reworded in its place, it is still that report's. */
export function withTopics(meeting: Meeting, texts: readonly string[]): Meeting {
  const before = meeting.topics
  const kept = texts.map((text) => before.find((topic) => topic.text === text))
  const topics = texts.map((text, index) => {
    const inPlace = before[index]
    const reworded = inPlace && !kept.includes(inPlace) ? inPlace : undefined
    return { text, reportId: (kept[index] ?? reworded)?.reportId ?? null, said: null }
  })
  return { ...meeting, topics }
}
