import type { ResultHow } from '@contract/report/result'
import { anyOf } from './any-of'
import type { Clause } from './clauses-that-hold'
import { handiwork } from './is-done'

/** Gives how something was settled: who was asked last, else what was said, else one's own doing. */
export function findHow(clauses: readonly Clause[]): ResultHow | undefined {
  const told = clauses.filter(({ isNegated }) => !isNegated)
  const others = told.flatMap(({ words }) => findOther(words) ?? []).reverse()
  const whoWasAsked = others.find((how) => how === 'property' || how === 'office')
  return whoWasAsked ?? others[0] ?? (told.some(({ words }) => isOwnDoing(words)) ? 'self' : undefined)
}

/** Of several in one part the first of the table. */
function findOther(words: string) {
  return ways.find(([, pattern]) => pattern.test(words))?.[0]
}

const property = /(?:物业|物管)(?!费|管理条例|管理规定|条例|合同|法)/.source
const office =
  /(?:热力公司|供[热暖](?:公司|站|单位)|暖气公司|水务|自来水公司|水厂|水司|供电|电力公司|电业局|燃气公司|煤气公司|天然气公司|新奥|泰能|城管|执法|派出所|民警|警察|片警|交警|消防(?!通道|栓|车道|器材)|办事处|环卫|环保局|园林|市政|住建|房管|电信|移动公司|联通|铁塔|电梯公司|维保|开发商|卫生院|民政|司法所|市场监管|法院|公交公司|12345)/
    .source
const people = /(?:社区|居委会|居委|街道(?!上|边|两)|学校|医院|单位|有关部门)/.source
const rules = /(?:政策|规定|条例|文件|办法|民法典|手续|流程|标准|补贴|规矩)/.source

const asks = (whom: string) =>
  new RegExp(
    `(?:请|找|叫|喊|催|让|联系|通知|麻烦|托|求助?|报|告诉|协调|反映|打电话|拨打?|打了?)[^，]{0,6}?${whom}|(?:跟|和|给|向|同|与)${whom}[^，]{0,4}(?:说|讲|打|反映|报|要|联系|协调|沟通|商量|申请)`,
  )
const acts = (who: string) =>
  new RegExp(
    `${who}[^，]{0,6}(?:来|派|修|换|处理|清|弄|装|通|划|写|贴|补|拆|扫|安排|搬|挪|拖|拉|开|解决|出面|出警|上门|给|办[^费]|剪)`,
  )

const ways: readonly (readonly [how: ResultHow, pattern: RegExp])[] = [
  ['property', anyOf(asks(property), acts(property))],
  ['office', anyOf(asks(office), acts(office), new RegExp(`(?:请|找|叫|联系|麻烦)[^，]{0,4}${people}`))],
  [
    'peace',
    /劝(?:和|开|好|住(?!户)|通|说|解|架|了)|说和|说合|调解|调停|圆和|和解|讲和|和好|[说谈唠聊讲]开了?(?!门|锁|会)|握了?手|[两双](?:家|边|方|口子|户|人).{0,8}(?:谈拢|谈妥|谈好|说通|说好|说妥|消了气|不[吵闹]|让了?一步)|赔了?(?:礼|不是)|道了?歉|坐(?:到|在|下来).{0,6}[谈聊说唠]|气[都也]?消了|各让一步/,
  ],
  [
    'rules',
    new RegExp(
      `(?:讲|说|解释|宣传|介绍|告诉|念|读|问|查|普及)[^，]{0,10}${rules}|${rules}[^，]{0,8}(?:讲|说|解释|念|告诉|问)(?:清|明白|透|了|给)|讲(?:清|明白|透)|解释(?:清|明白|了|通)|(?:[怎咋]么?(?:办|申请)|[该去]找(?:谁|哪)|去哪.{0,3}办|带(?:什么|啥))[^，]{0,6}(?:说|讲|告诉|交代)`,
    ),
  ],
]

/** By the household's own hands; not by the hands of the one who was disturbing, nor by itself. */
function isOwnDoing(words: string) {
  return (byOneself.test(words) && !byAnother.test(words)) || byUs.test(words) || together.test(words)
}

const byOneself = new RegExp(`(?:自己|自个儿?|亲自|亲手|动手|顺手|就手)(?!家)[^，]{0,8}(?:${handiwork}|办|解决|处理)`)
const byAnother =
  /(?:他|她|人家|车主|居民|住户|邻居|业主|户主|租户|房东|商户|老板|对门|楼上|楼下|隔壁|大爷|大妈|大姨|老人|家)(?:他|她)?们?[就也都]?(?:自己|自个|动手|主动)|自己就?(?:好|亮|通|来)了/
const byUs = new RegExp(
  `(?:^|[^给跟和向让叫请替找对])(?:我|俺|咱)们?(?!家|楼|单元|院|小区|门|[这那]|屋|对门|邻居|社区|村)(?:(?!师傅|工人|电工|[人找请叫看让催说听])[^，]){0,10}(?:${handiwork})[^，]{0,4}[了上好完的]`,
)
const together = new RegExp(
  `(?:带着?|组织了?|[跟和](?=.*一[起块]))(?:几个|一帮)?(?:邻居|大伙|大家|志愿者|党员|老伴)[^，]{0,8}(?:${handiwork})`,
)
