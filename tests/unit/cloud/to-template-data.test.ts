import { toTemplateData } from '../../../cloudfunctions/platform/to-template-data'
import { problemWithField } from '../../../local/wechat/template-fields'

describe('a field of a message', () => {
  it.each([
    ['thing2', '楼'.repeat(40), `${'楼'.repeat(19)}…`],
    ['thing2', '楼道灯\n不亮', '楼道灯 不亮'],
    ['phrase3', '等您回话，请快一点', '等您回话请'],
    ['character_string1', '1130-482190号', '1130-482190'],
    ['character_string1', 'A'.repeat(40), 'A'.repeat(32)],
    ['time4', '2026年1月12日 10:00', '2026年1月12日 10:00'],
  ] as const)('%s is cut to what WeChat takes: %s', (field, text, fits) => {
    expect(toTemplateData({ [field]: text })).toEqual({ [field]: { value: fits } })
    expect(problemWithField(field, fits)).toBeUndefined()
  })
})
