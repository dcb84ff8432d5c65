import { View } from '@tarojs/components'
import { offerReminder } from '@/api/reminders'
import { BigButton } from '@/components/big-button'
import { Foot } from '@/components/foot'
import { TextField } from '@/components/text-field'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Checkbox } from '@/components/checkbox'
import { ResultPage } from '@/components/result-page'
import { relaunchAt, replacePage } from '@/pages/open-page'
import { lastPlacard } from '@/pages/placard/last-placard'
import { useJoin } from './use-join'

/** The way in for households and workers: a code the community handed over. */
export default function JoinPage() {
  const { post, ...form } = useJoin()
  const isHousehold = post?.role === 'household'
  if (post)
    return (
      <ResultPage
        title='欢迎您'
        call={lastPlacard()?.community}
        ways={[
          {
            words: '去看看今天的事',
            onClick: () => {
              offerReminder('staff')
              void replacePage(isHousehold ? 'packages/household/today/index' : 'packages/worker/overview/index')
            },
          },
          { words: '回首页', onClick: () => relaunchAt('pages/placard/index') },
        ]}
      >
        <View>{`您现在是${post.post}。有事等您，微信会问能不能提醒您。`}</View>
      </ResultPage>
    )
  return (
    <Page title='我有邀请码' call={lastPlacard()?.community}>
      <View className='second'>邀请码由社区给您，十位数字和字母，只能用一次。</View>
      <TextField label='邀请码' most={40} onInput={form.writeCode} />
      <TextField label='您的姓名' hint='社区要知道是谁来当。' most={20} onInput={form.writeName} />
      <Checkbox on={form.showName} onChange={form.setShowName}>
        我同意在光荣牌页面上显示我的姓名（可以不同意）
      </Checkbox>
      {form.errorText && <Notice tone='error'>{form.errorText}</Notice>}
      <Foot>
        <BigButton busy={form.busy} onClick={form.join}>
          我来当
        </BigButton>
      </Foot>
    </Page>
  )
}
