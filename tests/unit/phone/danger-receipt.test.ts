import { receiptTitle, receiptWords } from '@/pages/report/receipt/receipt-words'
import type { Receipt } from '@contract/report/sending'

const receipt: Receipt = {
  reportId: 'report-1',
  number: '0112-482190',
  assignee: { kind: 'community', name: '海棠社区' },
  promisedOn: '2026-01-13',
  identity: 'confidential',
  handTo: 'community',
  elsewhere: false,
  community: { id: 'community-1', name: '海棠社区', phone: '0532-0000-0101' },
}
const said = (danger: Receipt['danger']) => {
  const told = { ...receipt, danger }
  return [receiptTitle(told), ...receiptWords(told, new Date('2026-01-12T02:00:00Z'))]
}

describe('the receipt of 有危险', () => {
  it('says first that it has come to somebody on duty, and that a danger that lasts is called in again', () => {
    expect(said({ onDuty: true }).slice(0, 2)).toEqual(['社区值班人员已收到', '还有危险就打119、120、110。'])
  })

  it('speaks of nobody on duty where nobody is, and names the phone', () => {
    expect(said({ onDuty: false }).join('')).not.toContain('值班')
    expect(said({ onDuty: false }).slice(0, 2)).toEqual([
      '海棠社区已收到',
      '请打0532-0000-0101。还有危险就打119、120、110。',
    ])
  })

  it('is no other receipt', () => {
    expect(said(undefined)).toEqual([
      '收到了，谢谢您',
      '由海棠社区直接跟进，中心户看不到，最晚1月13日（周二）给您回音。',
    ])
  })
})
