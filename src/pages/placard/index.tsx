import { Loaded } from '@/components/loaded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
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
      {placard.offline && <FindDoor placard={placard} />}
      <MeLine />
    </Page>
  )
}
