import { anyOf } from './any-of'
import { findDaySaid } from './find-day-said'
import { isDone, tellsOfPast } from './is-done'
import { shanghaiMoment } from './shanghai-days'

/** A part of a sentence that tells of what was done: its words, the day it names, whether it says that somebody was not asked. */
export type Clause = { words: string; day: number | undefined; isNegated: boolean }

/** Gives the parts of a sentence that tell of what was done. What is only meant, advised or asked is left out; what failed takes along what went before it. */
export function clausesThatHold(sentence: string, now: Date): Clause[] {
  const moment = shanghaiMoment(now)
  let kept: Clause[] = []
  const clauses = clausesOf(sentence)
  for (const [at, words] of clauses.entries()) {
    const current = kept.reduce<number | undefined>((day, clause) => clause.day ?? day, undefined)
    const isPast = tellsOfPast(words) || isDone(clauses[at + 1] ?? '')
    const day = findDaySaid(words, { ...moment, current, isPast })
    if (failed.test(words)) kept = []
    else if (day === 'ahead' || meant.test(words) || asked.test(words)) kept = kept.filter(({ words }) => isDone(words))
    else kept.push({ words, day, isNegated: notAsked.test(words) })
  }
  // That somebody was not asked is no doing by itself.
  return kept.every(({ isNegated }) => isNegated) ? [] : kept
}

function clausesOf(sentence: string) {
  const parted = narrowed(sentence)
    .replace(/(\S)\s+(?=\S)/g, (_, before: string) => (/[\d月日号年]/.test(before) ? before : `${before}，`))
    .replace(/\.(?!\d)/g, '，')
    .replace(/(?:但是?|可是|不过|然后|后来|最后|结果|接着)/g, '，$&')
  return parted.match(/[^，,。；;！!？?、：:…~～\n]+[？?]?/g) ?? []
}

/** Digits and letters as wide as a Chinese character, as some keyboards write them, in their usual width. */
function narrowed(sentence: string) {
  return sentence
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff0e\uff0f\uff0d]/g, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    )
    .replace(/\u3000/g, ' ')
}

const failed = anyOf(
  /还没|还未|尚未|未(?:办|能|修|解决|果)|无法|无人(?:管|来|应)|白跑|扑了个?空/,
  /没(?:有)?(?:办|修|换|弄|搞|解决|处理|谈拢|谈成|劝好|劝住|劝成|劝和|说通|说成|说开|成功|来|去|顾|空|时间|法|能|联系上|打通|找到|找着|见着|见到|同意|答应|人(?:接|管|来|理|应))/,
  /(?:办|修|换|弄|管|解决|处理)不(?:了|成|好)|谈不拢|说不通|劝不(?:住|动|了)|联系不上|打不通|找不(?:着|到)/,
  /不(?:管|理(?!想)|同意|答应|肯|配合|归)|不给(?:修|换|办)|不来(?!往|电|水|气)/,
)

const meant = anyOf(
  /明(?:天|儿|日|早|晚|上午|下午)|后(?:天|日)|后儿(?:个|来)|下(?:周|个?星期|个?礼拜|个?月|回|次)|赶明|改(?:天|日)|过(?:两|几|些|一两)天/,
  /(?:^|说|保证)以后|回头(?:再|找|请|去|来|给)|准备|打算|计划|预计|争取|约(?:好|了)|等着|等(?:物业|师傅|人|配件|料|货|消息|信)|待会|等会/,
  /(?:一会儿?|马上|这就)就?(?:去|来|请|找)|正(?:在|准备)?(?:请|找|联系|等|办|修|换|处理|协调|商量)|(?:^|[^懂觉记值])得(?:请|找|等|叫)|要(?:请|找|去|等|叫|是)/,
  /需要|该(?:请|叫|去|找(?![谁哪]))|应该|最好|建议|可以(?:请|找|叫|去)|如果|万一|假如|再(?:坏|漏|堵|犯|吵|有).{0,6}[就再]/,
  /别再?(?:请|找|叫)|[让叫](?:他|她|邻居|住户)们?(?:自己)?去?找/,
)

const asked = /[？?]$|吗$|了没(?:有)?$|能不能|要不要|是不是|行不行|有没有/

const notAsked =
  /没(?:有)?(?:再|用)?(?:请|找|叫|喊|麻烦|惊动|联系|通知|报)|(?:不用|用不着|没用着)(?:请|找|叫|麻烦|惊动)/
