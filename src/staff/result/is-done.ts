/** Whether the words say that something was carried out, such as 换了 or 疏通好了. */
export function isActDone(words: string) {
  return act.test(words)
}

/** Whether the words say that something was carried out, or is right again. */
export function isDone(words: string) {
  return act.test(words) || rightAgain.test(words)
}

/** Whether the words are of the past, as far as they show it. */
export function tellsOfPast(words: string) {
  return past.test(words)
}

/** What hands do to a thing. */
export const handiwork =
  '换|修|装|清|扫|通|疏|补|焊|拆|搬|挪|刷|拧|接|收拾|拾掇|拾弄|打扫|弄|贴|锯|铲|掏|捅|加固|钉|安|抹|刮|粘|冲|擦|垫|扶|关|堵上|剪'

const act = new RegExp(
  `(?:${handiwork}|划|办|解决|处理)(?:好|完|上|走|开|掉|妥|利索|干净|通|紧|回|过|起来)*(?:了|的$|[一两几三].{0,3}个?$)|(?:说|谈|劝|讲|调解|解释)(?:完|开|妥|明白|清楚|清|拢|和|住|通|下来)了?|搞定|调解了`,
)

const rightAgain = /(?:^|[^说约谈讲])好了|妥了|亮了|通了|利索|和好|道了?歉|赔了?礼|不(?:漏|堵|吵|闹|响|滴|冒|晃)了/

const past = new RegExp(`[了过]|[的好完]$|(?:${handiwork})的`)
