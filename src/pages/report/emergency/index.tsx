import { View } from '@tarojs/components'
import { Page } from '@/components/page'
import { placardKey, useLastPlacard } from '../../placard/last-placard'
import { Rescue } from './rescue'
import { TellCommunity } from './tell-community'

/** Danger comes before everything: what not to do, whom to call, then whom to tell. Nothing of it waits for an answer. */
export default function EmergencyPage() {
  const placard = useLastPlacard()
  return (
    <Page>
      <View className='emergency'>
        <Rescue emergency={placard?.emergency} />
        <TellCommunity key={placard ? placardKey(placard) : 'anywhere'} placard={placard} />
      </View>
    </Page>
  )
}
