import { findPersonalData } from '../../../cloudfunctions/modules/content/find-personal-data'
import { flats, honest, names, phones, type Sentence } from '../../support/sentences/personal-data'

const foundIn = (sentence: Sentence, allowed: readonly string[] = []) => {
  const [text, ...given] = typeof sentence === 'string' ? [sentence] : sentence
  return findPersonalData([{ where: 'said', no: 0, text }], given, allowed)
}
const goesOut = (sentence: Sentence) => foundIn(sentence).length === 0

describe('of the sentences that people write', () => {
  it('there are enough to speak of', () => {
    expect([flats, phones, names, honest].map(({ length }) => length)).toEqual([166, 42, 36, 240])
  })

  it.each([
    ['flat', flats],
    ['phone', phones],
    ['name', names],
  ] as const)('every one that tells a %s is stopped', (kind, sentences) => {
    const told = (sentence: Sentence) => foundIn(sentence).some((found) => found.kind === kind)
    expect(sentences.filter((sentence) => !told(sentence))).toEqual([])
  })

  it('every one that tells nobody goes out', () => {
    expect(honest.filter((sentence) => !goesOut(sentence)).map((sentence) => [sentence, foundIn(sentence)])).toEqual([])
  })
})
