import { BigButton } from '@/components/big-button'
import { Loaded } from '@/components/loaded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { go } from '../go'
import { DoorView } from './door-view'
import { FindDoor } from './find-door'
import { MeLine } from './me-line'
import { usePlacard } from './use-placard'

/** The door of the app: the placard as it hangs on the wall, and what one may do in front of it. */
export default function PlacardPage() {
  const placard = usePlacard()
  return (
    <Page call={placard.call}>
      <Loaded asked={placard.asked}>
        {(view) =>
          view.known ? (
            <DoorView view={view} />
          ) : (
            <>
              {placard.whyNot && <Notice>{placard.whyNot}</Notice>}
              <FindDoor placard={placard} />
            </>
          )
        }
      </Loaded>
      {placard.offline && placard.mayWrite && (
        <BigButton icon='pen' onClick={() => go('pages/report/new/index')}>
          先写下来，有信号了再交
        </BigButton>
      )}
      {placard.offline && <FindDoor placard={placard} />}
      <MeLine />
    </Page>
  )
}
