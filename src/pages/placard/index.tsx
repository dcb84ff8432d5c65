import { BigButton } from '@/components/big-button'
import { Loaded } from '@/components/loaded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { openPage } from '../open-page'
import { KnownPlacard } from './known-placard'
import { PlacardFinder } from './placard-finder'
import { MyLinks } from './my-links'
import { usePlacard } from './use-placard'

/** The door of the app: the placard as it hangs on the wall, and what one may do in front of it. */
export default function PlacardPage() {
  const placard = usePlacard()
  return (
    <Page call={placard.call}>
      <Loaded query={placard.query} shape='story'>
        {(view) =>
          view.known ? (
            <KnownPlacard view={view} />
          ) : (
            <>
              {placard.whyNot && <Notice>{placard.whyNot}</Notice>}
              <PlacardFinder placard={placard} />
            </>
          )
        }
      </Loaded>
      {placard.offline && placard.mayWrite && (
        <BigButton icon='pen' onClick={() => openPage('pages/report/new/index')}>
          先写下来，有信号了再交
        </BigButton>
      )}
      {placard.offline && <PlacardFinder placard={placard} />}
      <MyLinks />
    </Page>
  )
}
