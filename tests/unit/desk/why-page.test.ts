import { desk } from '@contract/desk'
import { household } from '@contract/household'
import { command, strictInput } from '@contract/procedure'
import { resident } from '@contract/resident'
import { why } from '@contract/why'
import * as z from 'zod/mini'
import { formsOf, photosDemanded } from '../../../desk/app/pages/why/forms-of'

const forms = formsOf(why)

it('every reason stands on the page, in the form that asks for it', () => {
  const shown = forms.flatMap(({ name, fields }) => fields.map((field) => [`${name}.${field.name}`, field.why]))
  expect(Object.fromEntries(shown)).toEqual(why)
})

it('says who is asked', () => {
  const whomOf = (name: string) => forms.find((form) => form.name === name)?.whom
  expect(['submitReport', 'redeemInvitation'].map(whomOf)).toEqual(['resident', 'resident'])
  expect(['resolveReport', 'planMeeting', 'confirmDuties'].map(whomOf)).toEqual(['household', 'household', 'household'])
  expect(['parkReport', 'fileForNeighbourAsWorker', 'addEstate'].map(whomOf)).toEqual(['worker', 'worker', 'worker'])
})

it('no form asks for a photo that it does not do without; one that did would be counted', () => {
  expect(photosDemanded([desk, household, resident])).toBe(0)
  const demanding = command(strictInput({ photos: z.array(z.string()).check(z.minLength(1)) }), z.object({}))
  expect(photosDemanded([{ demanding }, { resolveReport: household.resolveReport }])).toBe(1)
})
