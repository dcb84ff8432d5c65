import { meetingWord, seatsWords } from '@/words/meeting-words'

describe('a bench meeting in a word', () => {
  it('says first how I stand to it, while it is to come', () => {
    expect(meetingWord({ state: 'published', mine: 'no' }).word).toBe('等大家来坐坐')
    expect(meetingWord({ state: 'published', mine: 'offered' })).toEqual({ word: '有座位留给您', tone: 'soon' })
    expect(meetingWord({ state: 'cancelled', mine: 'seated' }).word).toBe('这次不开了')
  })

  it('says nothing about seats where there is no limit and nobody has come forward', () => {
    expect(seatsWords({ seats: 0, taken: 0 })).toBe('')
    expect(seatsWords({ seats: 0, taken: 3 })).toBe('3人要来')
  })

  it('says how many seats are free, and when none is', () => {
    expect(seatsWords({ seats: 6, taken: 4 })).toBe('6个座位，还空2个')
    expect(seatsWords({ seats: 6, taken: 6 })).toBe('6个座位，坐满了')
  })
})
