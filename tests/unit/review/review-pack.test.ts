import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findPrivateCalls, privateCalls } from '../../../config/review/find-private-calls'
import { beginnings, findWays } from '../../../config/review/find-ways'
import { sourceFiles } from '../../../config/review/source-files'
import { toPageList } from '../../../config/review/to-page-list'
import { toPrivacyGuide } from '../../../config/review/to-privacy-guide'
import { root } from '../../../config/root'

const sources = sourceFiles()

/** The pages that `src/app.config.ts` names. */
function pagesOfApp() {
  const text = readFileSync(join(root, 'src/app.config.ts'), 'utf8')
  const [main = '', ...packages] = text.split(/root: /)
  const paths = (part: string) => [...part.matchAll(/'([\w/-]+\/index)'/g)].map(([, path = '']) => path)
  return [
    ...paths(main),
    ...packages.flatMap((part) =>
      paths(part)
        .filter((path) => !path.startsWith('pages/'))
        .map((path) => `${/^'([^']+)'/.exec(part)?.[1]}/${path}`),
    ),
  ]
}

describe('the privacy guide', () => {
  const calls = [...findPrivateCalls(sources).keys()]
  const guide = toPrivacyGuide(calls)

  it('declares what the mini-program calls, each with its reason, and nothing else', () => {
    const declared = [...guide.split('## 保存多久')[0]!.matchAll(/^- ([^：]+)：/gm)].map(([, item]) => item)
    expect(declared.slice(0, -2)).toEqual(['选中的照片或视频', '麦克风', '剪切板', '日历'])
    for (const call of calls) expect(privateCalls[call].why).not.toBe('')
  })

  it('finds a call wherever it comes to stand, but not in a comment', () => {
    const planted = new Map([
      ['src/a.ts', 'void Taro.getLocation({})'],
      ['src/b.ts', '// chooseMessageFile is not used\nexport const b = 1'],
      ['src/c.tsx', "<Button openType='getPhoneNumber' />"],
    ])
    expect([...findPrivateCalls(planted)]).toEqual([
      ['getPhoneNumber', ['src/c.tsx']],
      ['getLocation', ['src/a.ts']],
    ])
  })

  it('says how long the code keeps what', () => {
    for (const words of ['后90天', '后24个月', '：3年']) expect(guide).toContain(words)
  })
})

describe('the list of pages', () => {
  const ways = beginnings.map((from) => findWays(sources, from))

  it('holds every page of the app', () => {
    const listed = new Set(ways.flat().map(({ page }) => page))
    expect(pagesOfApp().filter((page) => !listed.has(page))).toEqual([])
    expect(pagesOfApp().length).toBeGreaterThan(30)
  })

  it('shows that each service is at most two taps from the first page', () => {
    const [ofResidents = []] = ways
    const services = [
      'pages/report/new/index',
      'pages/report/emergency/index',
      'packages/my/reports/index',
      'packages/my/paper-receipt/index',
      'packages/my/suggest/index',
      'packages/my/data/index',
      'packages/my/privacy/index',
      'packages/meeting/list/index',
    ]
    for (const service of services)
      expect(ofResidents.find(({ page }) => page === service)?.taps).toBeLessThanOrEqual(2)
  })

  it('shows that every page of a household is at most two taps from 今天', () => {
    expect(ways[1]?.filter(({ taps }) => taps > 2)).toEqual([])
    expect(ways[1]?.length).toBeGreaterThan(10)
  })

  it('shows that every page of workers is at most two taps from 社区工作台, but those inside a 碰头会', () => {
    expect(ways[2]?.filter(({ taps }) => taps > 2)).toEqual([
      { page: 'packages/huddle/minutes/index', taps: 3, by: 'packages/huddle/detail/index' },
      { page: 'packages/huddle/part/index', taps: 3, by: 'packages/huddle/detail/index' },
    ])
    expect(ways[2]?.length).toBeGreaterThan(15)
  })

  it('is read by title', () => expect(toPageList(sources)).toContain('| 我的 | `packages/my/me/index` | 1 | 连心桥 |'))
})
