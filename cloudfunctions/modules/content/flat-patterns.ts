/* eslint-disable local/chinese-as-in-print -- patterns to search with, not sentences to read */
type FlatPattern = {
  pattern: RegExp
  sure: boolean
  /** Whether what stands before or behind says that it is something else. */
  unless?: (around: { before: string; after: string }) => boolean
}

/** A number, written or spoken: 12, 十二. */
const some = String.raw`[\d十百]{1,4}`
const blank = String.raw`\s*`
/** A flat's own number: the floor and, up to 19, which one of it; digits may stand apart (5 0 2), and 五百零二. */
const door = String.raw`(?:[1-3]?\d(?<!0)\s?[01]\s?\d(?!\s?\d)|[1-9]百0?\d{1,2})`
/** Any number of three or four digits, where a unit stands before. */
const anyDoor = String.raw`(?:${door}|\d\s?\d\s?\d(?:\s?\d)?)`
const notMore = String.raw`(?!\d|\.\d)`
/** What makes a figure of the number before it. */
const measure = String.raw`(?!\d|[-到至]?\d*\s*(?:元|块|万|千|年|月|日|人|个|次|米|度|名|条|件|棵|盏|辆|张|份|票|天|平|㎡|公里|分|秒|小时|吨|升|瓦|斤|套|栋|路|号线|层|级|只|根|把|盆|台|岁|公|厘|国道|省道|医院|中学|条|期|转|%|[a-zA-Z]))`
const house = String.raw`(?:号楼|号?栋|号?幢|号?座|#楼?|号院|号)`
const unit = String.raw`(?:单元门?|单|门洞?|#)`
/** 2单元, 甲单元, 东单元. */
const anyUnit = `(?:${some}${blank}${unit}|[甲乙丙丁东西南北中]单元)`
const building = String.raw`(?:${some}${blank}|(?<![A-Za-z])[A-Za-z])${house}`
const floor = String.raw`(?:${some}|顶|底)${blank}[楼层]`
const side = String.raw`[东西南北中左右][边面首头侧]?${blank}[户]`
const between = String.raw`[\s\-/、,.(（的·#第]{0,3}`

const counts =
  /^(?:[,，]?(?:都|已|均|也|全|皆)*)(?:同意|签|赞|反对|支持|报名|参加|参与|响应|居民|人家|受|停水|停电|入住|没|未|交|缴|投|需|要|意见|愿|不|[(（]|占|以上|左右|的?意见|[里中]|(?:业主|居民|住户)[中里]|商|店|企业|单位|公司|下周|里有)/
const counted =
  /(?:有|同意|访了?|[收给]了|剩下|户数|商户|企业|店铺|单位|共|全|计|约|超过|总|达|已|近|等|仅|剩|余|楼|中|的|为|是|给|到)\s*$/
const inOffice = /(?:社区|居委会?|活动|会议|中心|办公|服务|街道|党群|阅览|服务站|卫生|图书|学校|村委)\S{0,4}\s*$/
const parked = /(?:车位|停车|泊位|座位|充电|展板|货架|花箱|会场|车库|区)[^。；，,;\n]{0,6}$/
const parkedBehind = /^[^。；，,;\n]{0,4}(?:车位|泊位|座位|座|停车|充电|展板|花箱|的?车)/
/** A number of the building's things: 2楼1号电梯. */
const ofThings =
  /^(?:[、和,]\d+号)*\s*(?:会议|会场|办公|活动|教室|阅览|仓库|桌|楼|线|电|梯|栋|机|井|灯|柜|桩|门|车|箱|阀|泵|口|路|前|之前|上午|下午|晚|开|起)/

export const flatPatterns: readonly FlatPattern[] = [
  // 3号楼2单元502, 2单元五楼东户, 二门502, 3#-2-502
  make(
    `(?:${building}${between})?${anyUnit}${between}(?:${floor}${between})?${anyDoor}${measure}${notMore}[室户号]?`,
    true,
    ({ after, before }) => /^(?:户|家)/.test(after) || /[\d-]$/.test(before),
  ),
  make(`(?:${building}${between})?(?:${anyUnit}${between})?${floor}${between}${side}`, true),
  make(
    `(?:${building}${between})?(?:${anyUnit}${between})?${floor}${between}\\d{1,2}${blank}[号室]`,
    true,
    ({ after, before }) => ofThings.test(after) || inOffice.test(before),
  ),
  // 3-2-502, 3#2-502, 3.2.502
  make(
    `(?<![\\d.-]|\\d[:：])\\d{1,3}${blank}[-#/.·、]{1,2}${blank}\\d{1,2}${blank}[-#/.·、]{1,2}${blank}0?${door}${measure}`,
    true,
  ),
  make(`(?<![\\d.A-Za-z-] ?)\\d{1,2} \\d{1,2} [1-3]?\\d[01]\\d${measure}`, false),
  make(
    `(?<![\\d.-]|\\d[:：])\\d{1,2}${blank}[-#]{1,2}${blank}0?${door}${measure}(?!\\s*[-:：]|\\s*[户家]|\\s*[号期])`,
    true,
  ),
  make(`(?<![\\d.-]|\\d[:：])\\d{1,2}${blank}[-]{1,2}${blank}0?${door}(?=[户家])`, false),
  // 3号楼502, A座1203
  make(
    `${building}${between}(?:${floor}${between})?${door}${measure}(?!\\s*[户家])[室号]?`,
    true,
    ({ before, after }) => /月\s*$/.test(before) || ofThings.test(after),
  ),
  make(
    `${floor}${between}${door}${measure}(?!\\s*[户家])[室号]?`,
    true,
    ({ before, after }) => ofThings.test(after) || inOffice.test(before),
  ),
  make(`${anyUnit}${between}${door}${blank}[户家]`, true, ({ after }) => counts.test(after)),
  make(
    `(?:${building}|${anyUnit})${between}${door}${blank}[户家]`,
    false,
    ({ after, before }) => /[全共]$/.test(before) || /^(?:居民|人家|受)/.test(after),
  ),
  // 3排5号, 3排东户, 前排2号
  make(
    `${some}${blank}[排]${between}(?:${side}|[东西]?\\d{1,2}${blank}[号户])`,
    true,
    ({ before, after }) => parked.test(before) || parkedBehind.test(after) || counts.test(after) || /^桌/.test(after),
  ),
  // 2单元东户, 3号楼西户: which floor is not said
  make(`(?:${building}|${anyUnit})${between}${side}`, false),
  // 5楼东门, 2单元四楼西, 3-2-5东
  make(`(?:${anyUnit}${between})?${floor}${between}[东西南北]门`, false),
  make(`${anyUnit}${between}${floor}${between}[东西南北](?![侧边面头外墙])`, false),
  make(`(?<![\\d.-])\\d{1,2}-\\d{1,2}-\\d{1,2}${blank}[东西]`, false),
  make(`(?<![\\dA-Za-z])(?:\\d{1,2})?[A-Za-z]${blank}-${blank}${door}${measure}`, false),
  make(`${floor}${between}0\\d${blank}[户家]`, false),
  make(`${door}${blank}号房`, true),
  make(`${floor}[^，。；,;\\n\\d]{0,4}(?:那|这)(?:一)?[家户]`, false),
  make(`${floor}${between}\\d${blank}[户家]`, false, ({ after }) => counts.test(after)),
  // 502室, 502户, 502家
  make(`(?<![\\d.-])${door}${blank}(?:室|房(?!间|租|价|款|子|屋))`, true, ({ before }) => inOffice.test(before)),
  make(`(?<=(?:门牌号?|房号|房间号|户号|住址?|住在|家住)[是为:：]?\\s*)(?<!\\d)${door}${measure}`, true),
  make(
    `(?<![\\d.-])${door}${blank}(?:户|家)`,
    false,
    ({ before, after }) => counts.test(after) || counted.test(before) || /^[0-9]/.test(after),
  ),
  make(
    `(?<![\\d.:：-])${door}${blank}(?=(?:的?(?:住户|业主|邻居|租户|房东|租客|老人|孩子|大爷|大妈|阿姨|那家|那户|水管|下水|阳台|窗|空调)|门口|楼上|楼下|漏水|对门|隔壁|东户|西户))`,
    false,
    ({ before }) => counted.test(before.replace(/[的是给到]\s*$/, '')),
  ),
  make(`(?<=(?:楼上|楼下|对门|隔壁|找)\\s*)(?<!\\d)${door}${measure}(?!\\s*[户家])`, false),
  make(
    `(?<![\\d.:：-])${door}(?:${blank}[、和与跟及]${blank}${door})+${measure}(?!\\s*[户家号期])`,
    false,
    ({ before }) => /(?:[交收花付加减打拨]|号)\s*$/.test(before),
  ),
]

function make(pattern: string, sure: boolean, unless?: FlatPattern['unless']): FlatPattern {
  return { pattern: new RegExp(pattern, 'g'), sure, ...(unless && { unless }) }
}
