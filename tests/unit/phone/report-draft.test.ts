import * as z from 'zod/mini'
import { reportForm } from '@contract/report/form'
import { newTick } from '@/pages/report/new/consent'
import { categoryOf, draft, isPlaceKnown, newDraft, withPlace } from '@/pages/report/new/report-draft'
import type { Draft } from '@/pages/report/new/report-draft'
import { findMissing, buildReportForm } from '@/pages/report/new/build-report-form'
import type { Missing } from '@/pages/report/new/build-report-form'
import { toEmergencyDraft } from '@/pages/report/emergency/to-emergency-draft'

const building = { id: 'building-3', words: '海棠苑3号楼', units: ['1单元'] }
const written = (fields: Partial<Draft> = {}): Draft => ({ ...newDraft(building), text: '灯坏了', ...fields })
const accepted = (draft: Draft) => z.safeParse(reportForm, buildReportForm(draft, undefined, [])).success

describe('a draft', () => {
  it('can be sent with a few words and nothing else', () => {
    expect(findMissing(written())).toBeUndefined()
    expect(accepted(written())).toBe(true)
  })

  it('can be sent with something said aloud and no word', () => {
    const sounds = [{ id: 'a', path: 'a.mp3', seconds: 12, fileId: null }]
    const given = [{ fileId: 'cloud://env.1/sounds/a/b/c.mp3', seconds: 12 }]
    const spoken = written({ text: ' ', sounds })
    expect(findMissing(spoken)).toBeUndefined()
    expect(z.safeParse(reportForm, buildReportForm(spoken, undefined, [], given)).success).toBe(true)
    expect(findMissing({ ...spoken, text: '灯' })?.words).toContain('几个字')
  })

  it('of before anything could be said aloud is still a draft', () => {
    const { sounds, ...before } = written()
    expect([sounds, z.safeParse(draft, before).success]).toEqual([undefined, true])
  })

  it.each<[string, Partial<Draft>]>([
    ['no words', { text: ' \n' }],
    ['one letter', { text: '灯' }],
    ['501 letters', { text: '灯'.repeat(501) }],
    ['no building', { building: null }],
    ['half a phone number', { phone: '1390000' }],
  ])('with %s says what is missing', (_, fields) => {
    expect(findMissing(written(fields))?.words).toMatch(/。$/)
    expect(accepted(written(fields))).toBe(false)
  })

  it.each<[string, Partial<Draft>, Missing['at']]>([
    ['no words', { text: '' }, 'text'],
    ['no building', { building: null }, 'place'],
    ['nobody ticked', { identity: 'named', name: '王女士' }, 'who'],
    ['half a phone number', { phone: '139' }, 'phone'],
  ])('with %s says so at its row', (_, fields, at) => {
    expect(findMissing(written(fields))?.at).toBe(at)
  })

  describe('of somebody who would be known to the household', () => {
    const [second, third] = [{ id: 'household-2' }, { id: 'household-3' }]
    const named = written({ identity: 'named', name: '王女士', unit: '1单元' })
    const ticked = { ...named, ticked: newTick(named, [second]) }
    const agreesTo = (draft: Draft) => buildReportForm(draft, undefined, []).consentTo

    it('names them to nobody without their own tick, nor while it is not known who would get it', () => {
      expect(findMissing(named, [second])?.words).toContain('同意')
      expect(findMissing(ticked)?.words).toContain('同意')
      expect(agreesTo(named)).toEqual([])
    })

    it('names them to the household of the tick', () => {
      expect(findMissing(ticked, [second])).toBeUndefined()
      expect(agreesTo(ticked)).toEqual(['household-2'])
    })

    it.each<[string, Partial<Draft>]>([
      ['another unit', { unit: '2单元' }],
      ['another building', { building: { ...building, id: 'building-4' } }],
      ['another kind of matter', { category: 'leaks' }],
    ])('is not ticked any more for %s, though the same household gets it', (_, change) => {
      const moved = { ...ticked, ...change }
      expect(findMissing(moved, [second])?.words).toContain('同意')
      expect(agreesTo(moved)).toEqual([])
    })

    it('is not ticked any more when another household gets it, or one more', () => {
      expect(findMissing(ticked, [third])?.words).toContain('同意')
      expect(findMissing(ticked, [second, third])?.words).toContain('同意')
    })

    it('needs no tick where no household gets it', () => {
      expect(findMissing(named, [])).toBeUndefined()
      expect(findMissing({ ...named, handTo: 'street' })).toBeUndefined()
      expect(agreesTo({ ...ticked, handTo: 'community' })).toBeUndefined()
    })

    it('kept by the last release is still there, and is to be ticked anew', () => {
      const kept = z.parse(draft, { ...named, ticked: undefined, agreed: true })
      expect(kept.text).toBe('灯坏了')
      expect(findMissing(kept, [second])?.words).toContain('同意')
    })
  })

  it.each<[string, Partial<Draft>, object]>([
    ['only says the matter', {}, { identity: 'anonymous', contact: undefined }],
    ['put a name away again', { name: '王女士' }, { identity: 'anonymous', contact: undefined }],
    ['left a phone alone', { phone: '13900000001' }, { identity: 'confidential', contact: { phone: '13900000001' } }],
    [
      'tells the community',
      { identity: 'confidential', name: '王女士' },
      { identity: 'confidential', contact: { name: '王女士' } },
    ],
    ['would tell the community, and gave no name', { identity: 'confidential' }, { identity: 'anonymous' }],
    [
      'hands it past the household',
      { identity: 'named', handTo: 'street', name: '王女士' },
      { identity: 'confidential', handTo: 'street', consentTo: undefined },
    ],
  ])('of somebody who %s says no more of them', (_, fields, sent) => {
    expect(buildReportForm(written(fields), undefined, [])).toMatchObject(sent)
    expect(accepted(written(fields))).toBe(true)
  })

  it('has its kind guessed from the words, as long as none was chosen', () => {
    expect(buildReportForm(written(), undefined, []).category).toBe('fixtures')
    expect(buildReportForm(written({ text: '想问个事儿' }), undefined, []).category).toBe('unsure')
    expect(categoryOf(written({ text: '停水了', category: 'care' }))).toBe('care')
  })

  it('knows its place where the building has one unit, and asks where it has several', () => {
    expect(isPlaceKnown(written())).toBe(true)
    expect(isPlaceKnown(written({ building: null }))).toBe(false)
    expect(isPlaceKnown(written({ building: { ...building, units: ['1单元', '2单元'] } }))).toBe(false)
  })

  it('says that it is around the building, but for a spot in its own words', () => {
    const outside = { ...written(), ...withPlace(written(), building, null, true) }
    expect(outside).toMatchObject({ unit: null, spot: '楼外、公共地方' })
    expect(withPlace(outside, building, '1单元')).toMatchObject({ unit: '1单元', spot: '' })
    expect(withPlace(written({ spot: '二楼楼道' }), building, null, true)).toMatchObject({ spot: '二楼楼道' })
  })

  it('of the last release keeps the number of 12345, if it is one', () => {
    expect(buildReportForm(written({ hotline: 'QD-0001' }), undefined, []).hotline).toBe('QD-0001')
    expect(buildReportForm(written({ hotline: '第三号' }), undefined, []).hotline).toBeUndefined()
  })
})

describe('a call for help', () => {
  const calls: [string, Partial<Draft>][] = [
    ['nothing written', { text: '' }],
    ['too much written', { text: '救'.repeat(900) }],
    ['half a phone number', { phone: '139' }],
    ['a strange 12345 number', { hotline: '?' }],
    ['a name without a tick', { identity: 'named', name: '王女士' }],
  ]

  it.each(calls)('goes out with %s', (_, fields) => {
    const draft = written(fields)
    const form = buildReportForm({ ...draft, ...toEmergencyDraft(draft) }, undefined, [])
    expect(z.safeParse(reportForm, form).success).toBe(true)
    expect(form).toMatchObject({ category: 'danger', handTo: 'community' })
    expect(form.identity).not.toBe('named')
  })

  it('keeps what was written and a phone to call back', () => {
    const draft = written({
      text: '有人在楼道打架',
      identity: 'confidential',
      name: '王女士',
      phone: '13900000001',
    })
    expect(buildReportForm({ ...draft, ...toEmergencyDraft(draft) }, undefined, [])).toMatchObject({
      text: '有人在楼道打架',
      contact: { name: '王女士', phone: '13900000001' },
    })
  })
})
