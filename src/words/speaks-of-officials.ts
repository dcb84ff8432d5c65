/** Whether a text speaks of officials or of money in their hands, which 12388 takes and we don't. Asking one for help is nothing of the kind. */
export function speaksOfOfficials(text: string) {
  return money.test(text) || officials.test(text.replace(askedForHelp, ''))
}

const officials =
  /干部|公务员|书记|主任|镇长|区长|科长|处长|局长|所长|站长|村长|领导[^，。]*(亲戚|收|拿|贪|占|包庇|作风)/
const money =
  /贪污|贪了|受贿|行贿|贿赂|回扣|红包|好处费|公款|公家的?钱|挪用|私分|截留|克扣|吃拿卡要|违纪|以权谋私|优亲厚友|腐败|送礼|收了?(黑)?钱|塞了?钱|账目?不(清|公开|对)|补(助|贴)款?(被|让|叫)/

/** 请社区干部来看看, 书记您好, 谢谢主任. */
const askedForHelp =
  /(请|找|让|叫|麻烦|希望|盼|求|感谢|谢谢|告诉)[^，。！？]{0,8}(干部|书记|主任|领导)|(干部|书记|主任|领导)们?(您好|你好|好|来看|给看|帮)/g
