import { View } from '@tarojs/components'
import { resident } from '@/api/resident'
import { useQuery } from '@/api/use-query'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { LineButton } from '@/components/line-button'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { chooseScale, useScale } from '@/styles/use-scale'
import { openPage } from '@/pages/open-page'
import { lastPlacard } from '@/pages/placard/last-placard'
import { RemindersCard } from './reminders-card'
import { AboutCard } from './about-card'
import { scaleChoices, toScale } from '@/styles/scale-choices'
import './index.scss'

/** What is a person's own: the size of text, their reports and data, and the ways in for those who hold a post. */
export default function MePage() {
  const query = useQuery(resident.getMe, {})
  const scale = useScale()
  return (
    <Page call={lastPlacard()?.community ?? query.data?.street}>
      <Card title='长辈版'>
        <View className='second'>字和按钮放大，按自己看着舒服的选。</View>
        <Choice
          label='字的大小'
          options={scaleChoices}
          value={String(scale)}
          onChange={(chosen) => chooseScale(toScale(chosen))}
        />
      </Card>
      <Card kind='settings'>
        <LineButton icon='clock' onClick={() => openPage('packages/my/reports/index')}>
          我反映的事
        </LineButton>
        <LineButton
          icon='hand-over'
          more='别人替您记下的，凭小条看进展'
          onClick={() => openPage('packages/my/paper-receipt/index')}
        >
          我有一张小条
        </LineButton>
        <LineButton
          icon='people'
          more='想请谁当中心户，您有话可以说'
          onClick={() => openPage('packages/my/postings/index')}
        >
          社区的公示
        </LineButton>
        <LineButton icon='lock' more='看一看、存一份、删除' onClick={() => openPage('packages/my/data/index')}>
          我的数据
        </LineButton>
        <LineButton icon='bench' more='四张图，看一遍就会' onClick={() => openPage('packages/my/help/index')}>
          怎么用
        </LineButton>
        <LineButton icon='question' onClick={() => openPage('packages/my/privacy/index')}>
          隐私说明
        </LineButton>
        <LineButton icon='pen' more='对这个小程序有什么意见' onClick={() => openPage('packages/my/suggest/index')}>
          投诉建议
        </LineButton>
      </Card>
      <Loaded query={query} shape='rows'>
        {({ roles, operator, filings, street, reminders }) => (
          <View className='stack'>
            <RemindersCard
              reminders={reminders ?? { resident: 0, staff: 0 }}
              isStaff={Boolean(roles.household ?? roles.worker)}
              onCounted={query.reload}
            />
            <Card kind='settings'>
              {roles.household && (
                <LineButton
                  icon='door'
                  more={roles.household}
                  onClick={() => openPage('packages/household/today/index')}
                >
                  我是中心户
                </LineButton>
              )}
              {roles.worker && (
                <LineButton
                  icon='people'
                  more={roles.worker}
                  onClick={() => openPage('packages/worker/overview/index')}
                >
                  我是社区工作者
                </LineButton>
              )}
              <LineButton
                icon='hand-over'
                more='中心户、社区工作者从这里进'
                onClick={() => openPage('packages/my/join/index')}
              >
                我有邀请码
              </LineButton>
            </Card>
            <AboutCard operator={operator} filings={filings} street={street} />
          </View>
        )}
      </Loaded>
    </Page>
  )
}
