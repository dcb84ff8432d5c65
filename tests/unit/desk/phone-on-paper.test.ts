import { phoneOnPaper } from '../../../desk/app/pages/print/phone-on-paper'

describe('a phone on a sheet', () => {
  it.each([
    ['of a city', '053286880101', '0532-86880101'],
    ['of a large city', '01068880101', '010-68880101'],
    ['that is carried about', '13905320101', '139 0532 0101'],
    ['that was written with a line', '0532-5550-0101', '0532-5550-0101'],
    ['that is short', '12345', '12345'],
  ])('%s is read as people read it', (_, phone, words) => expect(phoneOnPaper(phone)).toBe(words))
})
