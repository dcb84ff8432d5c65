import { household } from '@contract/household'
import type { Contract } from '@contract/procedure'
import type { Refusal } from '@contract/refusal'
import { resident } from '@contract/resident'
import { speech } from '@contract/speech'
import { worker } from '@contract/worker'
import { learnRefusals, refusalText } from '@/api/refusal-text'
import { staffRefusalText } from '@/api/staff-refusal-text'

const refusalsOf = (...contracts: Contract[]) => [
  ...new Set(contracts.flatMap((contract) => Object.values(contract)).flatMap(({ refusals }) => refusals)),
]

describe('a refusal', () => {
  it('that a resident may be given has its sentence without the packages of staff', () => {
    const broken = refusalText('BROKEN')
    for (const refusal of refusalsOf(resident, speech))
      expect([refusal, refusalText(refusal)]).not.toEqual([refusal, broken])
  })

  it('that only staff are given has one once their package is there', () => {
    learnRefusals(staffRefusalText)
    for (const refusal of refusalsOf(household, worker)) expect(refusalText(refusal)).toMatch(/[\u4e00-\u9fff]/)
  })

  it('is kept for staff only where no resident is given it', () => {
    const residents: readonly Refusal[] = refusalsOf(resident, speech)
    expect(
      Object.keys(staffRefusalText).filter((refusal) => (residents as readonly string[]).includes(refusal)),
    ).toEqual([])
  })
})
