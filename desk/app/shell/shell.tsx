import { Button } from 'antd'
import { randomId } from '@/api/random-id'
import { desk } from '../api/desk'
import type { Overview } from './page-props'
import { pages } from './pages'
import { ShellNotices } from './shell-notices'
import { addressOf, usePlace } from './use-place'

/** Who works here and where, the pages, the way out; below it the page that is open. */
export function Shell({ overview, reloadOverview, onLeave }: ShellProps) {
  const [name = 'reports', ...place] = usePlace()
  const open = pages.filter(({ isFor }) => isFor?.(overview) ?? true)
  const page = open.find((each) => each.name === name) ?? open[0]
  // Whoever sets one community up goes from page to page of it.
  const community = page?.isOfCommunity ? place.slice(0, 1) : []
  const leave = async () => {
    await desk.logOut({ commandId: randomId() })
    onLeave()
  }
  return (
    <>
      <a className='skip' href='#main' onClick={skip}>
        跳到正文
      </a>
      <header className='shell-head'>
        <strong>{`连心桥 · ${overview.scope}`}</strong>
        <nav aria-label='页面'>
          {open.map(({ name, title, isOfCommunity }) => (
            <a
              key={name}
              href={addressOf(name, ...(isOfCommunity ? community : []))}
              aria-current={name === page?.name ? 'page' : undefined}
            >
              {title}
            </a>
          ))}
        </nav>
        <span className='shell-who'>{overview.name}</span>
        <Button size='small' onClick={() => void leave()}>
          退出
        </Button>
      </header>
      <ShellNotices overview={overview} />
      <main id='main' tabIndex={-1}>
        {page && (
          <page.Page place={page.name === name ? place : []} overview={overview} reloadOverview={reloadOverview} />
        )}
      </main>
    </>
  )
}

/** The address behind the # is the desk's own. */
function skip(event: { preventDefault: () => void }) {
  event.preventDefault()
  document.getElementById('main')?.focus()
}

type ShellProps = { overview: Overview; reloadOverview: () => Promise<void>; onLeave: () => void }
