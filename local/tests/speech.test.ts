import { startCloud, type Cloud } from '../index'

let cloud: Cloud
beforeAll(async () => void (cloud = await startCloud({ port: 0 })))
beforeEach(() => cloud.speech.forget())
afterAll(() => cloud.stop())

const sound = Buffer.from('sound')
const question = {
  EngSerViceType: '16k_zh_dialect',
  SourceType: 1,
  VoiceFormat: 'mp3',
  Data: sound.toString('base64'),
  DataLen: sound.length,
}
const signed = { 'x-tc-action': 'SentenceRecognition', authorization: 'TC3-HMAC-SHA256 Credential=a/b' }

async function answerTo(body: object, headers: Record<string, string> = signed) {
  const reply = await fetch(`${cloud.url}/asr/`, { method: 'POST', headers, body: JSON.stringify(body) })
  const { Response } = (await reply.json()) as { Response?: { Result?: string; Error?: { Code: string } } }
  return Response?.Result ?? Response?.Error?.Code ?? reply.status
}

describe('the recogniser of sentences', () => {
  it('hears what it is told to hear, else says that it is a stand-in, and remembers what it was sent', async () => {
    expect(await answerTo(question)).toContain('替身')
    cloud.speech.hear((heard) => (heard.equals(sound) ? '灯不亮' : undefined))
    expect(await answerTo(question)).toBe('灯不亮')
    expect(cloud.speech.sent()).toMatchObject([{ engine: '16k_zh_dialect', format: 'mp3', bytes: 5 }, {}])
  })

  it.each([
    ['no engine', { EngSerViceType: 'zh' }],
    ['an address instead of a sound', { SourceType: 0 }],
    ['a kind it does not know', { VoiceFormat: 'midi' }],
    ['another length', { DataLen: 4 }],
  ])('refuses %s', async (_, wrong) => expect(await answerTo({ ...question, ...wrong })).toBe('InvalidParameterValue'))

  it('refuses what is empty, too long or unsigned, and another action', async () => {
    expect(await answerTo({ ...question, Data: '' })).toBe('MissingParameter')
    const long = Buffer.alloc(3 * 1024 * 1024 + 1)
    expect(await answerTo({ ...question, Data: long.toString('base64'), DataLen: long.length })).toContain('TooLong')
    expect(await answerTo(question, { 'x-tc-action': 'SentenceRecognition' })).toBe('AuthFailure.SignatureFailure')
    expect(await answerTo(question, { ...signed, 'x-tc-action': 'CreateRecTask' })).toBe(404)
  })

  it('fails as often as it is told to', async () => {
    cloud.speech.failNext('RequestLimitExceeded', 2)
    expect([await answerTo(question), await answerTo(question)]).toEqual(Array(2).fill('RequestLimitExceeded'))
    expect(await answerTo(question)).toContain('替身')
  })
})
