import { findPersonalData, type PublishedText } from '../content/find-personal-data'
import type { Meeting } from './meeting'
import { namesKnown, type Reporter } from './reporters'

/** Finds what in these texts could tell who somebody is: the names that guests gave, those of neighbours whose reports are topics, phones, flats; not the words that the host looked at and allowed. */
export function findMeetingPersonalData(
  texts: readonly PublishedText[],
  { guests, waiting, householdId, allowedWords }: Pick<Meeting, 'guests' | 'waiting' | 'householdId' | 'allowedWords'>,
  reporters: readonly Reporter[],
) {
  const given = [...guests, ...waiting].flatMap(({ name }) => name ?? [])
  return findPersonalData(texts, [...given, ...namesKnown(reporters, householdId)], allowedWords)
}

/** Finds it in the minutes; place and topics were looked over before the meeting, and can't be changed any more. */
export function findPersonalDataInMinutes(meeting: Meeting, reporters: readonly Reporter[]) {
  const said = meeting.topics.map(({ said }, no) => ({ where: 'said' as const, no, text: said ?? '' }))
  const agreed = meeting.decisions.map(({ what }, no) => ({ where: 'decision' as const, no, text: what }))
  return findMeetingPersonalData([...said, ...agreed], meeting, reporters)
}

/** The place of a meeting, as it is looked over. */
export function placeText(place: string): PublishedText {
  return { where: 'place', no: 0, text: place }
}

/** The reason for another day or for calling it off, as it is looked over. */
export function reasonText(reason: string): PublishedText {
  return { where: 'reason', no: 0, text: reason }
}

/** The topics of a meeting, as they are looked over; the nth is the nth however many of them are. */
export function topicTexts(topics: readonly string[]): PublishedText[] {
  return topics.map((text, no) => ({ where: 'topic', no, text }))
}
