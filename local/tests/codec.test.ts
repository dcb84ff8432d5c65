import { ActionFailed } from '../database/action-failed'
import { decode } from '../database/codec'

const now = new Date(1000)

it('refuses a server date whose offset leads to no date', () => {
  expect(decode('{"$tcb_server_date":{"offset":5}}', now)).toEqual(new Date(1005))
  for (const offset of ['"soon"', '1e300', '{"$numberDouble":"NaN"}']) {
    expect(() => decode(`{"at":{"$tcb_server_date":{"offset":${offset}}}}`, now)).toThrow(ActionFailed)
  }
})

it('takes only the options of a pattern that it reads as MongoDB does', () => {
  const pattern = (options: string) => decode(`{"$regularExpression":{"pattern":"a","options":"${options}"}}`, now)
  expect(pattern('imsu')).toEqual(/a/imsu)
  for (const options of ['g', 'y', 'd', 'iv', 'x']) {
    expect(() => pattern(options)).toThrow(ActionFailed)
  }
})
