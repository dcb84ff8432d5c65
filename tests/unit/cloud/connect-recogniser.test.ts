import { connectRecogniser } from '../../../cloudfunctions/platform/connect-recogniser'

const before = { ...process.env }
afterEach(() => void (process.env = { ...before }))

describe('the recogniser', () => {
  it('is not there where no key is set', () => {
    expect(connectRecogniser()).toBeNull()
    process.env.ASR_SECRET_ID = 'id'
    expect(connectRecogniser()).toBeNull()
    process.env.ASR_SECRET_KEY = 'key'
    expect(connectRecogniser()).not.toBeNull()
  })

  it('is not asked in vain for long: where nobody is, there is no word, and nothing breaks', async () => {
    Object.assign(process.env, { ASR_SECRET_ID: 'id', ASR_SECRET_KEY: 'key', ASR_API: 'http://127.0.0.1:9' })
    const log = jest.spyOn(console, 'error').mockReturnValue()
    expect(await connectRecogniser()?.wordsOf(Buffer.from('sound'), 'mp3')).toBeNull()
    expect(log.mock.calls.join()).not.toContain('sound')
    log.mockRestore()
  })
})
