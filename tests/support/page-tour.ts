import { monthBefore, monthOf } from '../../cloudfunctions/modules/figures/month'
import { version } from '../../config/version'
import { communities } from '../../config/sample'

/** Somebody asks at a door of the sample street, and gets what it answers. */
export type Ask = (who: string, door: string, procedure: string, input: object) => Promise<Record<string, unknown>>

/** A page as somebody has it before them: what it is opened with, what their phone keeps, and words that show it is there. */
export type Stop = {
  page: string
  as: string
  says: string
  query?: Record<string, string>
  kept?: Record<string, unknown>
}

/** Every page of the app, with somebody of the sample street to whom it has much to say. */
export async function tour(ask: Ask): Promise<Stop[]> {
  const mine = await idOfFirst(ask('resident-wang', 'resident', 'listMyReports', {}))
  const today = await idOfFirst(ask('household-2', 'household', 'listHouseholdReports', { list: 'toAccept' }))
  const stuck = await idOfFirst(ask('worker-haitang', 'worker', 'listQueue', { queue: 'returned' }))
  const bench = await meetingOf(ask('household-2', 'household', 'listHostedMeetings', { list: 'coming' }), 'published')
  const minuted = await meetingOf(ask('household-1', 'household', 'listHostedMeetings', { list: 'past' }), 'minuted')
  const met = await meetingOf(ask('household-2', 'household', 'listHostedMeetings', { list: 'past' }), 'met')
  const plan = await ask('household-2', 'household', 'openMeeting', { formId: 'touratthebenchplan1' })
  const huddle = await meetingOf(ask('worker-haitang', 'meetings', 'listHuddles', { list: 'coming' }), 'published')
  const huddleMet = await meetingOf(ask('worker-haitang', 'meetings', 'listHuddles', { list: 'past' }), 'met')
  const huddleDraft = await ask('worker-haitang', 'meetings', 'openHuddle', {
    ...{ formId: 'touratthehuddleplan1', about: 'huddle', communityIds: ['community-haitang'] },
    ...{ place: '社区二楼会议室', startAt: new Date(Date.now() + 5 * 86_400_000).toISOString(), topics: ['扫雪'] },
  })
  const draft = { meetingId: String(huddleDraft.meetingId) }
  const receipt = await ask('resident-wang', 'resident', 'submitReport', aReport)
  const paperReceipt = await ask('household-1', 'household', 'fileForNeighbour', aNeighboursReport)
  const reportId = (answer: object) => ({ reportId: String((answer as { reportId: unknown }).reportId) })
  const token = communities[0]?.households[1]?.placard ?? ''
  const scanned = { by: 'token', token }
  const known = await ask('resident-wang', 'resident', 'openPlacard', scanned)
  const placard = { ...known, openedBy: JSON.stringify(scanned) }
  // At another placard, so that it is not found at the first one.
  const next = { by: 'token', token: communities[0]?.households[2]?.placard ?? '' }
  const nextKnown = await ask('resident-sun', 'resident', 'openPlacard', next)
  const begun = {
    'last-placard': { ...nextKnown, openedBy: JSON.stringify(next) },
    [`draft-${idOfHousehold(nextKnown)}`]: aDraft,
  }

  return [
    { page: 'pages/placard/index', as: 'resident-wang', query: { scene: token }, says: '我要反映' },
    { page: 'pages/placard/choose/index', as: 'resident-wang', says: '海棠社区' },
    { page: 'pages/report/new/index', as: 'resident-wang', kept: { 'last-placard': placard }, says: '什么事？' },
    { page: 'pages/report/place/index', as: 'resident-sun', kept: begun, says: '楼外、公共地方' },
    { page: 'pages/report/review/index', as: 'resident-sun', kept: begun, says: '中心户看得到这件事' },
    { page: 'pages/report/emergency/index', as: 'resident-wang', kept: { 'last-placard': placard }, says: '燃气抢修' },
    {
      page: 'pages/report/receipt/index',
      as: 'resident-wang',
      query: reportId(receipt),
      kept: { receipt },
      says: '收到了',
    },
    { page: 'packages/my/reports/index', as: 'resident-wang', says: '楼道灯坏了三天了' },
    { page: 'packages/my/report/index', as: 'resident-wang', query: { reportId: mine }, says: '您反映了这件事' },
    {
      page: 'packages/meeting/list/index',
      as: 'resident-li',
      query: { communityId: 'community-haitang' },
      says: '3号楼活动室',
    },
    { page: 'packages/meeting/detail/index', as: 'resident-li', query: bench, says: '到场时给中心户看这个码' },
    { page: 'packages/my/followed/index', as: 'resident-wang', says: '您没有跟进邻居的事' },
    { page: 'packages/my/me/index', as: 'resident-wang', says: `版本${version}` },
    { page: 'packages/my/data/index', as: 'resident-wang', says: '我的数据' },
    { page: 'packages/my/privacy/index', as: 'resident-wang', says: '微信识别码' },
    { page: 'packages/my/help/index', as: 'resident-new', says: '您说了算' },
    { page: 'packages/my/suggest/index', as: 'resident-wang', says: '投诉建议' },
    { page: 'packages/my/join/index', as: 'resident-new', says: '邀请码' },
    { page: 'packages/my/paper-receipt/index', as: 'resident-new', says: '查询码' },
    { page: 'packages/my/postings/index', as: 'resident-wang', kept: { 'last-placard': placard }, says: '公示' },
    { page: 'packages/household/today/index', as: 'household-2', says: '2号党员中心户' },
    { page: 'packages/household/list/index', as: 'household-2', query: { list: 'toAccept' }, says: '楼道灯坏了三天了' },
    { page: 'packages/household/report/index', as: 'household-2', query: { reportId: today }, says: '编号' },
    { page: 'packages/household/neighbour-report/index', as: 'household-2', says: '替邻居记一条' },
    {
      page: 'packages/household/paper-receipt/index',
      as: 'household-1',
      query: reportId(paperReceipt),
      kept: { 'paper-receipt': { paperReceipt, office: { name: '海棠社区', phone: '0532-5550-0101' } } },
      says: '查询码',
    },
    { page: 'packages/household/meetings/index', as: 'household-2', says: '3号楼活动室' },
    {
      page: 'packages/household/plan/index',
      as: 'household-2',
      query: { meetingId: String(plan.meetingId) },
      says: '看一看，对了就发',
    },
    { page: 'packages/household/meeting/index', as: 'household-2', query: bench, says: '候补' },
    { page: 'packages/household/minutes/index', as: 'household-2', query: met, says: '记一件说好了的事' },
    { page: 'packages/household/away/index', as: 'household-2', says: '请谁照看' },
    { page: 'packages/household/post/index', as: 'household-2', says: '职责' },
    { page: 'packages/household/huddles/index', as: 'household-2', says: '社区二楼会议室' },
    { page: 'packages/household/huddle/index', as: 'household-2', query: huddle, says: '扫雪怎么分段' },
    { page: 'packages/worker/gaps/index', as: 'worker-haitang', says: '处。' },
    { page: 'packages/worker/posts/index', as: 'worker-haitang', says: '2号党员中心户' },
    { page: 'packages/worker/figures/index', as: 'worker-haitang', says: '收集社情民意' },
    {
      page: 'packages/worker/figure-items/index',
      as: 'worker-haitang',
      query: { month: monthBefore(monthOf(new Date())), code: 'gathered' },
      says: '收集社情民意',
    },
    { page: 'packages/worker/absences/index', as: 'worker-haitang', says: '没有人照看' },
    { page: 'packages/worker/overview/index', as: 'worker-haitang', says: '海棠社区' },
    { page: 'packages/worker/queue/index', as: 'worker-haitang', query: { queue: 'returned' }, says: '五楼漏水' },
    { page: 'packages/worker/search/index', as: 'worker-haitang', query: { typed: '漏水' }, says: '五楼漏水' },
    { page: 'packages/worker/report/index', as: 'worker-haitang', query: { reportId: stuck }, says: '编号' },
    { page: 'packages/worker/desk/index', as: 'worker-haitang', says: '打开一台电脑' },
    { page: 'packages/worker/calendar/index', as: 'worker-haitang', says: '工作日' },
    { page: 'packages/worker/invite/index', as: 'worker-haitang', says: '邀请码' },
    { page: 'packages/worker/neighbour-report/index', as: 'worker-haitang', says: '替邻居记一条' },
    { page: 'packages/worker/meetings/index', as: 'worker-haitang', says: '件相近的反映，开个板凳会？' },
    { page: 'packages/huddle/list/index', as: 'worker-haitang', says: '请各户来开会' },
    { page: 'packages/huddle/detail/index', as: 'worker-haitang', query: huddleMet, says: '到了3户，2人' },
    { page: 'packages/huddle/plan/index', as: 'worker-haitang', query: draft, says: '哪几个社区一起开' },
    { page: 'packages/huddle/part/index', as: 'worker-haitang', query: draft, says: '请哪几户' },
    { page: 'packages/huddle/minutes/index', as: 'worker-haitang', query: huddleMet, says: '记一件说好了的事' },
    { page: 'packages/worker/meeting/index', as: 'worker-haitang', query: minuted, says: '说好了的事' },
  ]
}

const aDraft = {
  formId: 'touratthereview01',
  building: { id: 'building-3', words: '海棠苑3号楼', units: ['1单元', '2单元', '3单元'] },
  unit: '3单元',
  spot: '',
  text: '楼门口的台阶缺了一块，天黑容易绊着，老人出门都得扶着墙。',
  category: null,
  photos: [],
  identity: 'anonymous',
  name: '',
  phone: '',
  handTo: 'household',
  hotline: '',
  hinted: true,
}

const aReport = {
  formId: 'touratthereceipt1',
  buildingId: 'building-3',
  text: '楼门口的台阶缺了一块，天黑容易绊着。',
  category: 'fixtures',
  photos: [],
  identity: 'confidential',
  handTo: 'household',
}

const aNeighboursReport = {
  formId: 'touratthepaperform1',
  buildingId: 'building-1',
  text: '三楼老人说晾衣绳够不着了。',
  category: 'care',
  consent: 'nameless',
}

function idOfHousehold(placard: Record<string, unknown>) {
  return (placard.household as { id: string }).id
}

async function idOfFirst(list: Promise<Record<string, unknown>>) {
  const [first] = (await list).rows as { reportId: string }[]
  if (!first) throw new Error('the sample street has nothing of this kind')
  return first.reportId
}

async function meetingOf(list: Promise<Record<string, unknown>>, state: string) {
  const found = ((await list).rows as { meetingId: string; state: string }[]).find((meeting) => meeting.state === state)
  if (!found) throw new Error(`the sample street has no meeting that is ${state}`)
  return { meetingId: found.meetingId }
}
