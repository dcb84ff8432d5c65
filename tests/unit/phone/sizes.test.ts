import { photoSize } from '@/api/photo-size'
import { nearestScale } from '@/styles/scale'

describe('a picture', () => {
  it.each([
    [
      { width: 4000, height: 3000 },
      { width: 1280, height: 960 },
    ],
    [
      { width: 3000, height: 4000 },
      { width: 960, height: 1280 },
    ],
    [
      { width: 800, height: 600 },
      { width: 800, height: 600 },
    ],
  ])('of %j leaves as %j', (taken, sent) => {
    expect(photoSize(taken)).toEqual(sent)
  })
})

describe("WeChat's font setting", () => {
  it.each([
    [0.8, 1],
    [1, 1],
    [1.05, 1],
    [1.15, 1.2],
    [1.25, 1.2],
    [1.4, 1.4],
    [1.52, 1.4],
    [1.65, 1.65],
    [2, 1.65],
  ])('%d is drawn at %d', (factor, scale) => {
    expect(nearestScale(factor)).toBe(scale)
  })
})
