import { deskOffice } from '@contract/office/desk'
import { DUTIES_MAX } from '@contract/office/office'
import type { InputOf } from '@contract/procedure'
import { findErrors, wholeNumber } from '../../components/form/find-errors'
import type { FieldSpec } from '../../components/form/text-fields'
import type { Office } from '../../components/office/views'

type Given = Omit<InputOf<typeof deskOffice.changeCommunity>, 'commandId' | 'communityId' | 'mark'>
type Box = 'name' | 'phone' | 'silentSms' | 'gas' | 'familiesMax' | 'buildingsMax' | 'duties'
type Texts = Record<Box, string>

export const officeSpecs: readonly FieldSpec<Box>[] = [
  { name: 'name', label: '社区名字', hint: '居民在牌子上、回执上看到的。', most: 20 },
  { name: 'phone', label: '社区电话', hint: '着急的居民打这个电话，手机、座机都行。', most: 40 },
  {
    name: 'silentSms',
    label: '短信报警号码',
    hint: '不方便出声的人发短信用。请先打当地公安问准、试通了再填；没有就空着。',
    most: 20,
  },
  { name: 'gas', label: '燃气抢修电话', hint: '闻到燃气味时打的。请先试通；没有就空着。', most: 40 },
  {
    name: 'familiesMax',
    label: '一户中心户最多联系多少家',
    hint: '超过了会在空白点里提醒您，不拦。',
    most: 3,
    kind: 'number',
  },
  { name: 'buildingsMax', label: '一户中心户最多联系几栋楼', hint: '不限就空着。', most: 3, kind: 'number' },
  {
    name: 'duties',
    label: '中心户的职责',
    hint: `一行一条，最多${DUTIES_MAX}条，每条30个字以内。改了就是新的一版，上岗时请中心户看。`,
    most: 300,
    rows: 4,
  },
]

export function toOfficeTexts(office: Office): Texts {
  return {
    ...{ name: office.name, phone: office.phone },
    ...{ silentSms: office.emergency.silentSms ?? '', gas: office.emergency.gas ?? '' },
    ...{ familiesMax: String(office.familiesMax), buildingsMax: office.buildingsMax?.toString() ?? '' },
    duties: office.duties.lines.join('\n'),
  }
}

export function officeErrors(texts: Texts) {
  const { name, phone, silentSms, gas, duties } = deskOffice.changeCommunity.input.shape
  const errors = findErrors<Box>(
    {
      name: { takes: name, words: '请写社区的名字，20个字以内。' },
      phone: { takes: phone, words: '请填能打通的手机或座机。' },
      silentSms: { takes: silentSms, words: '请填短信号码，比如12110；没有就空着。', mayBeEmpty: true },
      gas: { takes: gas, words: '请填能打通的电话；没有就空着。', mayBeEmpty: true },
      familiesMax: { takes: wholeNumber(1, 500), words: '请填1到500的整数。' },
      buildingsMax: { takes: wholeNumber(1, 100), words: '请填1到100的整数，或空着。', mayBeEmpty: true },
    },
    texts,
  )
  const lines = linesIn(texts.duties)
  if (lines.length > DUTIES_MAX) errors.duties = `最多${DUTIES_MAX}条，现在有${lines.length}条。`
  else if (!duties.safeParse(lines).success) errors.duties = '请至少写一条，每条30个字以内。'
  return errors
}

/** The boxes as they are sent; an empty one is nothing. */
export function readOffice(texts: Texts): Given {
  const box = (name: Box) => texts[name].trim()
  return {
    ...{ name: box('name'), phone: box('phone'), silentSms: box('silentSms') || null, gas: box('gas') || null },
    familiesMax: Number(box('familiesMax')),
    buildingsMax: box('buildingsMax') ? Number(box('buildingsMax')) : null,
    duties: linesIn(texts.duties),
  }
}

function linesIn(text: string) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
