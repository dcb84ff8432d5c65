import { Suspense, useEffect, useState } from 'react'
import { desk } from './api/desk'
import { onSignedOut } from './api/signed-out'
import { useAsk } from './api/use-ask'
import { LoginPage } from './pages/login'
import { Shell } from './shell/shell'

const nothing = {}

/** Whoever is signed in works; whoever is not comes in by their phone. What somebody was writing waits meanwhile. */
export function App() {
  const overview = useAsk(desk.getOverview, nothing)
  const [isOut, setOut] = useState(false)
  useEffect(() => onSignedOut(() => setOut(true)), [])
  const onOpen = async () => {
    await overview.reload()
    setOut(false)
  }
  if (isOut) return <LoginPage hasLostPost={overview.refusal === 'NO_POST'} onOpen={() => void onOpen()} />
  if (overview.data)
    return (
      <Suspense fallback={<p className='waiting'>正在打开……</p>}>
        <Shell overview={overview.data} reloadOverview={overview.reload} onLeave={() => setOut(true)} />
      </Suspense>
    )
  return <p className='waiting'>{overview.errorText ?? '正在打开……'}</p>
}
