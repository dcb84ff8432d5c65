import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { Choice } from '@/components/choice'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { PhoneLine } from '@/components/phone-line'
import { buildingWords } from '@/words/place-words'
import { openPage, replacePage } from '../../open-page'
import { useEmergency } from './use-emergency'
import './index.scss'

/** Danger comes before everything: whom to call, then whom to tell. */
export default function EmergencyPage() {
  const { placard, draft, sending, pick, tell } = useEmergency()
  const { silentSms, gas } = placard?.emergency ?? { silentSms: null, gas: null }
  const { building } = draft.shown
  return (
    <Page title='有危险，先打电话' call={placard?.community}>
      <View className='emergency-numbers stack'>
        <PhoneLine lead='着火' name='火警' phone='119' />
        <PhoneLine lead='急病、受伤' name='急救' phone='120' />
        <PhoneLine lead='打架、家暴、有人危险' name='报警' phone='110' />
        {gas && (
          <View className='emergency-gas'>
            <PhoneLine lead='闻到燃气味，到了室外再打' name='燃气抢修' phone={gas} />
          </View>
        )}
      </View>
      {silentSms && <View className='lead'>{`不便出声，发短信到${silentSms}`}</View>}
      <Notice tone='error'>闻到燃气味：别碰电器开关，别在屋里打电话；快到室外，再打燃气抢修。</Notice>
      {!building && placard && (
        <Choice
          label='在哪栋楼'
          options={placard.buildings.map((place) => ({ value: place.id, title: `在${buildingWords(place)}` }))}
          value={null}
          onChange={pick}
        />
      )}
      {!building && (
        <BigButton kind='plain' icon='house' onClick={() => openPage('pages/placard/choose/index')}>
          选别的楼
        </BigButton>
      )}
      {building && <View className='second'>{`告诉社区的地方：${building.words}`}</View>}
      {sending.errorText && <Notice tone='error'>{sending.errorText}</Notice>}
      {building && (
        <BigButton busy={sending.busy} onClick={tell}>
          已打电话，也告诉社区
        </BigButton>
      )}
      <BigButton kind='plain' onClick={() => replacePage('pages/report/new/index')}>
        不是急事，继续写
      </BigButton>
    </Page>
  )
}
