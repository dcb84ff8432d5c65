import type tcb from '@cloudbase/node-sdk'

type Database = ReturnType<ReturnType<typeof tcb.init>['database']>

/** One report as if the content check had asked a worker to look first: while the check lets everything pass, no story leads there. */
export async function holdBackOneReport(database: Database) {
  const reports = database.collection('reports')
  const { data } = (await reports.where({ state: 'routed', communityId: 'community-yinxing' }).limit(1).get()) as {
    data: { _id: string; history: unknown[] }[]
  }
  const [one] = data
  if (!one) return
  await reports.doc(one._id).update({
    state: 'checking',
    history: database.command.set(one.history.slice(0, 1)),
    'letters.entries': database.command.set({}),
    dueAt: null,
  })
}
