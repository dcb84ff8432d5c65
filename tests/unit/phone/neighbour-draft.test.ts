import * as z from 'zod/mini'
import { neighbourForm } from '../../../types/contract/report/form'
import { findMissing, buildNeighbourForm, newNeighbourDraft } from '../../../src/staff/neighbour-report-draft'
import type { NeighbourDraft } from '../../../src/staff/neighbour-report-draft'

describe('what a neighbour said on the stairs', () => {
  it('is sent with a building and a few words, about no kind of thing in particular', () => {
    const form = formOf({})
    expect(findMissing(aDraft({}))).toBeUndefined()
    expect(z.parse(neighbourForm, form)).toMatchObject({ text: '灯坏了', category: 'unsure', consent: 'nameless' })
  })

  it.each([
    ['building', { building: null }, '哪栋楼'],
    ['words', { text: ' 灯 ' }, '什么事'],
    ['fewer words', { text: '灯'.repeat(501) }, '501'],
    ['a phone that is one', { consent: 'agreed', phone: '12345' }, '电话'],
    ['a name that is one', { consent: 'agreed', name: '王'.repeat(21) }, '姓名'],
  ] as const)('still wants %s', (_, fields, words) => {
    expect(findMissing(aDraft(fields))).toContain(words)
  })

  it('carries a name and a phone with consent alone', () => {
    const left = { name: '王淑芬', phone: '139 0000 0001' }
    expect(z.parse(neighbourForm, formOf({ ...left, consent: 'agreed' })).contact).toEqual({
      name: '王淑芬',
      phone: '13900000001',
    })
    expect(formOf({ ...left, consent: 'nameless' }).contact).toBeUndefined()
    expect(findMissing(aDraft({ phone: 'not a number', consent: 'nameless' }))).toBeUndefined()
  })
})

function formOf(fields: Partial<NeighbourDraft>) {
  return buildNeighbourForm(aDraft(fields))
}

function aDraft(fields: Partial<NeighbourDraft>): NeighbourDraft {
  const building = { id: 'building-3', estate: '海棠苑', name: '3号楼', units: [] }
  return { ...newNeighbourDraft(), building, text: '灯坏了', ...fields }
}
