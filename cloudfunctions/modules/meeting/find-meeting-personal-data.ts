import { findPersonalData } from '../content/find-personal-data'
import type { Meeting } from './meeting'
import { namesKnown, type Reporter } from './reporters'

/** Finds what in these texts could tell who somebody is: the names that guests gave, those of neighbours whose reports are topics, phones, flats. */
export function findMeetingPersonalData(
  texts: readonly string[],
  { guests, waiting, householdId }: Pick<Meeting, 'guests' | 'waiting' | 'householdId'>,
  reporters: readonly Reporter[],
) {
  const given = [...guests, ...waiting].flatMap(({ name }) => name ?? [])
  return findPersonalData(texts, [...given, ...namesKnown(reporters, householdId)])
}

/** Finds it in the minutes; place and topics were looked over before the meeting, and can't be changed any more. */
export function findPersonalDataInMinutes(meeting: Meeting, reporters: readonly Reporter[]) {
  const said = meeting.topics.flatMap(({ said }) => said ?? [])
  const agreed = meeting.decisions.map(({ what }) => what)
  return findMeetingPersonalData([...said, ...agreed], meeting, reporters)
}
