import { publishedCalendar } from '../../../cloudfunctions/modules/calendar/calendar'
import tcb from '@cloudbase/node-sdk'
import { householdListName } from '@contract/report/household'
import { workerQueue as workerQueueName } from '@contract/report/worker-queue'
import type { Scope } from '../../../cloudfunctions/access/scope'
import { householdList, type List } from '../../../cloudfunctions/modules/report/lists'
import { workerQueue } from '../../../cloudfunctions/modules/report/worker-queues'
import { cloud } from '../../../config/cloud'
import { aCommunity } from '../../support/builders/a-community'
import { mondayMorning } from '../../support/builders/a-report'

const is = tcb.init({ env: 'local', secretId: 'local', secretKey: 'local' }).database().command

const household = {
  key: 'key',
  personId: 'person',
  post: { id: 'household-1', name: '', number: '' },
  ownPosts: ['household-1'],
  households: ['household-1'],
  besides: [],
  community: aCommunity(),
}
const workerIn = (scope: Scope) => ({
  key: 'key',
  personId: 'person',
  termId: 'term',
  name: '',
  post: { kind: 'community' as const, id: 'community-1', name: '', phone: '' },
  scope,
  households: [],
  calendar: publishedCalendar,
})
const community: Scope = { kind: 'community', id: 'community-1' }
const estates: Scope = { kind: 'estates', id: 'community-1', estateIds: ['estate-1'] }
const street: Scope = { kind: 'street', id: 'street-1' }

/** Whether an index leads to what the list asks for, and has it in the order of the list. */
function sorts({ fields }: { fields: Record<string, 1 | -1> }, { where, by }: List) {
  const names = Object.keys(fields)
  const position = names.indexOf(by)
  const asked = askedOf(where)
  return position > 0 && names.slice(0, position).every((name) => asked.includes(name))
}

/** The fields that a condition asks about in any case, also where it is put together of several. */
function askedOf(where: object): string[] {
  if (!(where instanceof is.and([]).constructor)) return Object.keys(where)
  const { operator, operands } = where as { operator: string; operands: object[] }
  return operator === 'and' ? operands.flatMap(askedOf) : []
}

describe('no list is sorted in memory, however long it grows', () => {
  it.each(householdListName.options)('a household’s: %s', (name) => {
    const list = householdList(name, household, mondayMorning, is)
    expect(cloud.collections.reports.indexes.filter((index) => sorts(index, list))).not.toEqual([])
  })

  it.each(
    workerQueueName.options.flatMap((name) => [community, estates, street].map((scope) => [name, scope] as const)),
  )('a worker’s: %s, %j', (name, scope) => {
    const list = workerQueue(name, workerIn(scope), mondayMorning, is)
    expect(cloud.collections.reports.indexes.filter((index) => sorts(index, list))).not.toEqual([])
  })
})
