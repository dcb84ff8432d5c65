import type { HouseholdPostAction, PlacardAction } from '@contract/posts/household-view'
import type { Permission } from '../../../workflow/action'
import type { PostFacts } from '../household-facts'
import { activate } from './activate'
import { hang, takeDown, type OnPlacard } from './hang'
import { invite } from './invite'
import { pause, resume } from './pause'
import { post, setAside } from './post'
import { print } from './print'
import { renew } from './renew'
import { retire } from './retire'
import type { SetUpHousehold } from '../../estate/set-up'

/** What a worker may do with a household, in the order of the page. */
export const householdActions = {
  post,
  activate,
  'set-aside': setAside,
  invite,
  pause,
  resume,
  retire,
  'renew-placard': renew,
  print,
} satisfies Record<HouseholdPostAction, Permission<SetUpHousehold, PostFacts>>

/** The same with one of its placards. */
export const placardActions = { hang, 'take-down': takeDown } satisfies Record<
  PlacardAction,
  Permission<OnPlacard, PostFacts>
>
