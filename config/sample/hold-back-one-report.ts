import type tcb from '@cloudbase/node-sdk'

type Database = ReturnType<ReturnType<typeof tcb.init>['database']>

/** One report as if WeChat would have somebody look at its words first: what the stories say is harmless. */
export async function holdBackOneReport(database: Database) {
  const reports = database.collection('reports')
  const { data } = (await reports.where({ state: 'routed', communityId: 'community-yinxing' }).limit(1).get()) as {
    data: { _id: string; history: object[] }[]
  }
  const [one] = data
  if (!one) return
  await reports.doc(one._id).update({
    state: 'checking',
    history: database.command.set([{ ...one.history[0], check: { state: 'look', asked: 4 } }]),
    lookAt: ['words'],
    toLookAt: true,
    'letters.entries': database.command.set({}),
    dueAt: null,
  })
}
