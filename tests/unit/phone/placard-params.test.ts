import { parsePlacardParams } from '@/pages/placard/parse-placard-params'

const token = 'v1HTA3456789CD'
const asksFor = { ask: { by: 'token', token }, garbled: false }
const asksNothing = { ask: { by: 'none' }, garbled: true }

describe('what a placard page is opened with', () => {
  it('may be our own code', () => {
    expect(parsePlacardParams({ scene: token })).toEqual(asksFor)
    expect(parsePlacardParams({ scene: encodeURIComponent(`t=${token}`) })).toEqual(asksFor)
  })

  it.each([
    `https://gov.example/h/${token}`,
    `https://gov.example/h?t=${token}`,
    `https://gov.example/h/${token}?from=hall`,
  ])('may be the ordinary link %s', (link) => {
    expect(parsePlacardParams({ q: encodeURIComponent(link) })).toEqual(asksFor)
  })

  it('may be a number typed with blanks and small letters', () => {
    expect(parsePlacardParams({ number: ' ht 003-1 ' })).toEqual({
      ask: { by: 'number', number: 'HT0031' },
      garbled: false,
    })
  })

  it('may be a building picked by hand', () => {
    expect(parsePlacardParams({ building: 'building-3' })).toEqual({
      ask: { by: 'building', buildingId: 'building-3' },
      garbled: false,
    })
  })

  it('may be nothing at all, which is no mistake', () => {
    expect(parsePlacardParams({})).toEqual({ ask: { by: 'none' }, garbled: false })
  })

  it.each(['', 'v1', token.slice(0, -1), `${token}X`, token.toLowerCase(), '%E0%A4%A', '{"$gt":""}', '二维码'])(
    'makes no sense as the code %j',
    (scene) => {
      expect(parsePlacardParams({ scene })).toEqual(asksNothing)
      expect(parsePlacardParams({ q: scene })).toEqual(asksNothing)
    },
  )

  it.each(['', '!!', '12', '1234567890123', '%E0%A4%A'])('makes no sense as the number %j', (number) => {
    expect(parsePlacardParams({ number })).toEqual(asksNothing)
  })
})
