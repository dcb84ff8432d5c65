import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { InvitationCard } from './invitation-card'
import { PostPicker } from './post-picker'
import { useInvite } from './use-invite'

/** A one-time code for whoever is to hold a post. */
export default function InvitePage() {
  const invite = useInvite()
  if (invite.invitation)
    return (
      <Page>
        <InvitationCard invitation={invite.invitation} onAnother={invite.another} />
      </Page>
    )
  return (
    <Page title='发一个邀请码'>
      <Loaded query={invite.overview} shape='form'>
        {({ communities }) => <PostPicker communities={communities} invite={invite} />}
      </Loaded>
    </Page>
  )
}
