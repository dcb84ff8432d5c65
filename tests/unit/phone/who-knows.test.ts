import { newDraft } from '@/pages/report/new/report-draft'
import type { Draft } from '@/pages/report/new/report-draft'
import { namesOf, whoKnows, whoKnowsChoices, whoKnowsWords, withWhoKnows } from '@/pages/report/review/who-knows'
import type { WhoKnows } from '@/pages/report/review/who-knows'

const third = namesOf([{ name: '3号楼党员中心户' }])
const nobody = namesOf([])
const written = (fields: Partial<Draft> = {}): Draft => ({ ...newDraft(null), ...fields })
const choices: WhoKnows[] = ['matter', 'community', 'household', 'past']

describe('who may know', () => {
  it('is at first the matter only', () => {
    expect(whoKnows(written())).toBe('matter')
    expect(whoKnowsWords(written(), third)).toBe('中心户看得到这件事，看不到您是谁')
  })

  it.each(choices)('is what was chosen (%s), without the tick of another choice', (choice) => {
    const draft = written({ ticked: { of: '', to: ['household-3'] }, ...withWhoKnows(choice, third) })
    expect(whoKnows(draft)).toBe(choice)
    expect(draft.ticked).toBeUndefined()
  })

  it('names the very household that would be told', () => {
    expect(whoKnowsChoices(third).map(({ title }) => title)).toEqual([
      '只说事',
      '告诉社区我是谁',
      '告诉3号楼党员中心户我是谁',
      '不让中心户知道，直接交社区、街道',
    ])
    expect(whoKnowsWords(written({ ...withWhoKnows('household', third), name: '方明' }), third)).toBe(
      '告诉3号楼党员中心户您是方明',
    )
  })

  it.each<[Partial<Draft>, string]>([
    [{ identity: 'confidential', name: '方明' }, '中心户看得到这件事，只有社区知道您是方明'],
    [{ handTo: 'community' }, '直接交社区，中心户看不到这件事'],
    [{ handTo: 'street', identity: 'confidential', name: '方明' }, '直接交街道，中心户看不到这件事，您留了姓名方明'],
    [{ name: '方明' }, '中心户看得到这件事，看不到您是谁'],
  ])('is said as it will be sent: %j', (fields, words) => {
    expect(whoKnowsWords(written(fields), third)).toBe(words)
  })

  it('never speaks of a household where none looks after the place', () => {
    expect(JSON.stringify(whoKnowsChoices(nobody))).not.toContain('中心户')
    for (const handTo of ['household', 'community', 'street'] as const)
      for (const identity of ['named', 'confidential', 'anonymous'] as const)
        expect(whoKnowsWords(written({ handTo, identity, name: '方明' }), nobody)).not.toContain('中心户')
  })

  it('promises no household as long as it is not known who gets it', () => {
    expect(whoKnowsWords(written(), undefined)).toBe('经办的人看得到这件事，看不到您是谁')
  })
})
