import type { WrittenHuddle } from '@contract/huddle/huddle'
import { findPersonalData, type PublishedText } from '../content/find-personal-data'

/** What in words for many could tell who somebody is, as the answer that says so; nothing where they may be read. */
export function findWordsOfPeople(texts: readonly PublishedText[], allowedWords: readonly string[] = []) {
  const personalData = findPersonalData(texts, [], allowedWords)
  return personalData.length > 0 ? ({ saved: false, personalData } satisfies WrittenHuddle) : null
}
