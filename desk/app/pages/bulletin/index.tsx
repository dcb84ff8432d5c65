import { useState } from 'react'
import '../../components/figures/figures.css'
import type { PageProps } from '../../shell/page-props'
import { BulletinList } from './bulletin-list'
import { BulletinPane } from './bulletin-pane'
import './bulletin.css'
import { OpenCard } from './open-card'

/** 简报: a month in the newspaper's words, every number opening what it counts. */
export default function BulletinPage({ place: [bulletinId] }: PageProps) {
  const [changed, setChanged] = useState(0)
  const onChanged = () => {
    setChanged((times) => times + 1)
    return Promise.resolve()
  }
  return (
    <div className='page two'>
      <div className='bulletin-screen'>
        <h1>简报</h1>
        <OpenCard />
        <BulletinList key={`${bulletinId ?? ''} ${changed}`} openId={bulletinId} />
      </div>
      <div>{bulletinId && <BulletinPane key={bulletinId} bulletinId={bulletinId} onChanged={onChanged} />}</div>
    </div>
  )
}
