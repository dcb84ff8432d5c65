import { checkWords } from '../../../cloudfunctions/modules/content/check-words'
import type { Verdict } from '../../../cloudfunctions/platform/verdict'

function wechatThatSays(...verdicts: Verdict[]) {
  const asked: string[] = []
  return { asked, checkText: (content: string) => Promise.resolve(verdicts[asked.push(content) - 1] ?? 'passed') }
}

describe('what WeChat is asked about words', () => {
  it('is one question for all that is said at once', async () => {
    const wechat = wechatThatSays()
    expect(await checkWords(['楼道灯不亮', '三楼'], 'o-wang', wechat)).toBe('passed')
    expect(wechat.asked).toEqual(['楼道灯不亮\n三楼'])
  })

  it('is asked in parts of 2,500 characters where it is longer, an emoji never cut in two', async () => {
    const wechat = wechatThatSays()
    await checkWords(['😀'.repeat(2501)], 'o-wang', wechat)
    expect(wechat.asked).toEqual(['😀'.repeat(2500), '😀'])
  })

  it.each([
    [['passed', 'risky'], 'risky'],
    [['unanswered', 'review'], 'review'],
    [['passed', 'unanswered'], 'unanswered'],
    [['risky', 'unanswered'], 'risky'],
  ] as const)('counts as the worse of its parts: %j', async (verdicts, whole) => {
    expect(await checkWords(['字'.repeat(5000)], 'o-wang', wechatThatSays(...verdicts))).toBe(whole)
  })

  it('is nothing where nothing is said, and has no answer where nobody is there to be asked for', async () => {
    const wechat = wechatThatSays()
    expect(await checkWords([], 'o-wang', wechat)).toBe('passed')
    expect(await checkWords(['楼道灯不亮'], null, wechat)).toBe('unanswered')
    expect(wechat.asked).toEqual([])
  })
})
