import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { BigButton } from '@/components/big-button'
import { Icon } from '@/components/icon'
import type { IconName } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import { openPage } from '../open-page'
import './foot-row.scss'

/** What is at hand from every placard: one's own reports, the size of text, the community's phone. */
export function FootRow({ call, onType }: { call: Office | undefined; onType: () => void }) {
  return (
    <>
      <View className='foot-row'>
        <Tile icon='clock' onClick={() => openPage('packages/my/reports/index')}>
          我反映的事
        </Tile>
        <Tile icon='letters' onClick={onType}>
          大字
        </Tile>
        {call && (
          <Tile icon='phone' label={`打${call.name}电话，${call.phone}`} onClick={() => dial(call.phone)}>
            打社区电话
          </Tile>
        )}
      </View>
      {call && (
        <View className='second'>
          {`不用注册。着急的事，请打${call.name}电话`}
          <Text className='unbroken'>{call.phone}</Text>
        </View>
      )}
      <BigButton kind='quiet' onClick={() => openPage('packages/my/help/index')}>
        怎么用
      </BigButton>
      <BigButton kind='quiet' onClick={() => openPage('packages/my/me/index')}>
        我的数据、投诉建议
      </BigButton>
    </>
  )
}

type Office = { name: string; phone: string }

function Tile({ icon, label, children, onClick }: TileProps) {
  return (
    <Pressable className='foot-tile' label={label} onClick={onClick}>
      <Icon name={icon} />
      <View>{children}</View>
    </Pressable>
  )
}

type TileProps = { icon: IconName; label?: string; children: string; onClick: () => void }

/** WeChat calls it a failure when a person decides not to dial. */
function dial(phoneNumber: string) {
  void Taro.makePhoneCall({ phoneNumber }).catch(() => {})
}
