import * as z from 'zod/mini'
import { reportForm } from '@contract/report/form'
import { newDraft } from '@/pages/report/new/draft'
import type { Draft } from '@/pages/report/new/draft'
import { missingIn, reportFormOf } from '@/pages/report/new/report-form-of'
import { urgent } from '@/pages/report/emergency/urgent'

const building = { id: 'building-3', words: '海棠苑3号楼', units: ['1单元'] }
const written = (fields: Partial<Draft> = {}): Draft => ({ ...newDraft(building), text: '灯坏了', ...fields })
const accepted = (draft: Draft) => z.safeParse(reportForm, reportFormOf(draft, undefined, [])).success

describe('a draft', () => {
  it('can be sent with a few words and nothing else', () => {
    expect(missingIn(written())).toBeUndefined()
    expect(accepted(written())).toBe(true)
  })

  it.each<[string, Partial<Draft>]>([
    ['no words', { text: ' \n' }],
    ['one letter', { text: '灯' }],
    ['501 letters', { text: '灯'.repeat(501) }],
    ['no building', { building: null }],
    ['half a phone number', { phone: '1390000' }],
    ['a strange 12345 number', { hotline: '第三号' }],
  ])('with %s says what is missing', (_, fields) => {
    expect(missingIn(written(fields))).toMatch(/[。;]/)
    expect(accepted(written(fields))).toBe(false)
  })

  it('names nobody to a neighbour without their own tick', () => {
    expect(missingIn(written({ identity: 'named', name: '王女士' }))).toContain('同意')
    expect(missingIn(written({ identity: 'named', name: '王女士', agreed: true }))).toBeUndefined()
  })

  it('sends no name and no phone when none is to be left', () => {
    const form = reportFormOf(written({ identity: 'anonymous', name: '王女士', phone: '13900000001' }), undefined, [])
    expect(form.contact).toBeUndefined()
  })

  it('is unsure of its kind when no chip was pressed', () => {
    expect(reportFormOf(written(), undefined, []).category).toBe('unsure')
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
    const form = reportFormOf({ ...draft, ...urgent(draft) }, undefined, [])
    expect(z.safeParse(reportForm, form).success).toBe(true)
    expect(form).toMatchObject({ category: 'danger', handTo: 'community' })
    expect(form.identity).not.toBe('named')
  })

  it('keeps what was written and a phone to call back', () => {
    const draft = written({ text: '有人在楼道打架', name: '王女士', phone: '13900000001' })
    expect(reportFormOf({ ...draft, ...urgent(draft) }, undefined, [])).toMatchObject({
      text: '有人在楼道打架',
      contact: { name: '王女士', phone: '13900000001' },
    })
  })
})
