import { askedPlacard } from '@/pages/placard/asked-placard'

const token = 'v1HTA3456789CD'
const asksFor = { ask: { by: 'token', token }, garbled: false }
const asksNothing = { ask: { by: 'none' }, garbled: true }

describe('what a placard page is opened with', () => {
  it('may be our own code', () => {
    expect(askedPlacard({ scene: token })).toEqual(asksFor)
    expect(askedPlacard({ scene: encodeURIComponent(`t=${token}`) })).toEqual(asksFor)
  })

  it.each([
    `https://gov.example/h/${token}`,
    `https://gov.example/h?t=${token}`,
    `https://gov.example/h/${token}?from=hall`,
  ])('may be the ordinary link %s', (link) => {
    expect(askedPlacard({ q: encodeURIComponent(link) })).toEqual(asksFor)
  })

  it('may be a number typed with blanks and small letters', () => {
    expect(askedPlacard({ number: ' ht 003-1 ' })).toEqual({ ask: { by: 'number', number: 'HT0031' }, garbled: false })
  })

  it('may be a building picked by hand', () => {
    expect(askedPlacard({ building: 'building-3' })).toEqual({
      ask: { by: 'building', buildingId: 'building-3' },
      garbled: false,
    })
  })

  it('may be nothing at all, which is no mistake', () => {
    expect(askedPlacard({})).toEqual({ ask: { by: 'none' }, garbled: false })
  })

  it.each(['', 'v1', token.slice(0, -1), `${token}X`, token.toLowerCase(), '%E0%A4%A', '{"$gt":""}', '二维码'])(
    'makes no sense as the code %j',
    (scene) => {
      expect(askedPlacard({ scene })).toEqual(asksNothing)
      expect(askedPlacard({ q: scene })).toEqual(asksNothing)
    },
  )

  it.each(['', '!!', '12', '1234567890123', '%E0%A4%A'])('makes no sense as the number %j', (number) => {
    expect(askedPlacard({ number })).toEqual(asksNothing)
  })
})
