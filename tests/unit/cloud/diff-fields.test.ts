import tcb from '@cloudbase/node-sdk'
import { diffFields } from '../../../cloudfunctions/platform/diff-fields'
import { withEntry } from '../../../cloudfunctions/modules/report/history'
import type { Report } from '../../../cloudfunctions/modules/report/report'
import { aKey, aReport, mondayMorning } from '../../support/builders/a-report'

process.env.LIANXINQIAO_SECRET = 'a-secret-for-these-tests'

const is = tcb.init({ env: 'local', secretId: 'local', secretKey: 'local' }).database().command

/** As it travels to the database. */
const bytesOf = (update: object) => Buffer.byteLength(JSON.stringify(update))

const added = (report: Report, no: number) =>
  withEntry(report, report.state, aKey(mondayMorning, {}, `addition-${no}`), {
    event: 'added',
    text: '楼上也不亮，麻烦一起看看。'.repeat(20),
  })

describe('what a change writes of a report', () => {
  const long = Array.from({ length: 30 }, (_, no) => no).reduce(added, aReport())
  const longer = added(long, 31)

  it('is the new entry, however long its history is', () => {
    const update = diffFields(long, longer, is)
    expect(update.history).toEqual(is.push([longer.history.at(-1)]))
    expect(bytesOf(update)).toBeLessThan(2 * bytesOf(longer.history.at(-1) ?? {}))
    expect(bytesOf({ history: is.set(longer.history) })).toBeGreaterThan(10 * bytesOf(update))
  })

  it('is the whole list where something in it changed', () => {
    const [first, ...others] = longer.history
    const history = [{ ...first, text: null }, ...others, first]
    expect(diffFields(longer, { ...longer, history }, is)).toEqual({ history: is.set(history) })
    expect(diffFields(longer, { ...longer, history: others }, is)).toEqual({ history: is.set(others) })
  })
})
