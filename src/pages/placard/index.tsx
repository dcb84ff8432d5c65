import { useState } from 'react'
import { View } from '@tarojs/components'
import { Loaded } from '@/components/loaded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { DangerLine } from './danger-line'
import { FootRow } from './foot-row'
import { PlacardFinder } from './placard-finder'
import { PlacardNews } from './placard-news'
import { PlacardSign } from './placard-sign'
import { TypeSizeSheet } from './type-size-sheet'
import { usePlacard } from './use-placard'
import { Waiting } from './waiting'
import { WaysIn } from './ways-in'
import './index.scss'

/** The door of the app: whose placard it is, what waits, and what one may do in front of it. */
export default function PlacardPage() {
  const placard = usePlacard()
  const { query, waiting, isPlacard, isFirstVisit, call, whyNot } = placard
  const [isSizing, setSizing] = useState(false)
  const chooseSize = () => setSizing(true)
  return (
    <Page>
      <View className='placard-page'>
        {isPlacard ? (
          <>
            <PlacardSign placard={placard.placard} isSlim={!isFirstVisit || waiting.length > 1} onType={chooseSize} />
            <Waiting rows={waiting} />
            <WaysIn placard={placard} />
          </>
        ) : (
          <>
            {whyNot && <Notice>{whyNot}</Notice>}
            <Waiting rows={waiting} />
            <PlacardFinder placard={placard} />
          </>
        )}
        <DangerLine onTap={placard.forgetTap} />
      </View>
      <Loaded query={query}>{(view) => view.known && <PlacardNews view={view} />}</Loaded>
      <FootRow call={call} onType={chooseSize} />
      {isSizing && <TypeSizeSheet onLeave={() => setSizing(false)} />}
    </Page>
  )
}
