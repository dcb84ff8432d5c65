import { phone } from '@contract/people/person-fields'
import { placeDocuments } from '../../../config/sample/place-documents'

process.env.LIANXINQIAO_SECRET = 'a-secret-for-these-tests'
const { streets, communities } = placeDocuments(new Date('2026-01-12T02:00:00Z'))

it('the sample street is one that could have been set up at the desk: its phones are taken there, and it has an area code', () => {
  const phones = [
    ...streets.map((street) => street.phone),
    ...communities.flatMap((community) => [community.phone, community.street.phone, community.emergency.gas ?? '']),
  ]
  expect(phones.filter((one) => one !== '' && !phone.safeParse(one).success)).toEqual([])
  expect(streets.map(({ areaCode }) => areaCode)).toEqual(['0532'])
})
