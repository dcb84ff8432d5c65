import { View } from '@tarojs/components'
import { worker } from '@/api/worker'
import { useQuery } from '@/api/use-query'
import { Loaded } from '@/components/loaded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { ApproveCard } from './approve-card'
import { FindLoginCard } from './find-login-card'
import { SessionCard } from './session-card'
import { useLogin } from './use-login'

/** Lets a worker's PC in, and shows at which they are signed in. */
export default function DeskPage() {
  const sessions = useQuery(worker.listSessions, {})
  const login = useLogin(sessions.reload)
  return (
    <Page title='用电脑'>
      {login.doneWords && <Notice tone='good'>{login.doneWords}</Notice>}
      {login.found ? <ApproveCard found={login.found} login={login} /> : <FindLoginCard login={login} />}
      <Loaded query={sessions} isEmpty={({ rows }) => rows.length === 0} empty='现在没有电脑开着您的工作台。'>
        {({ rows }) => (
          <>
            <View className='title'>开着的电脑</View>
            {rows.map((row) => (
              <SessionCard key={row.sessionId} session={row} onEnded={sessions.reload} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  )
}
