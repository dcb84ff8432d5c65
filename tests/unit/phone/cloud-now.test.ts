import { cloudNow, learnCloudTime } from '@/clock/cloud-now'

const farFrom = (at: Date) => Math.abs(cloudNow().getTime() - at.getTime())

describe('the phone’s clock', () => {
  it('is its own until the cloud has answered', () => expect(farFrom(new Date())).toBeLessThan(60_000))

  it.each(['2031-01-12T02:00:00.000Z', '2020-06-01T16:30:00.000Z'])('is the cloud’s after an answer of %s', (at) => {
    learnCloudTime(at)
    expect(farFrom(new Date(at))).toBeLessThan(60_000)
  })

  it('is left as it was by an answer that names no time', () => {
    learnCloudTime('2031-01-12T02:00:00.000Z')
    learnCloudTime('soon')
    expect(farFrom(new Date('2031-01-12T02:00:00.000Z'))).toBeLessThan(60_000)
  })
})
