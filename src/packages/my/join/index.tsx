import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Tick } from '@/components/tick'
import { goInstead } from '@/pages/go'
import { lastDoor } from '@/pages/placard/last-door'
import { useJoin } from './use-join'

/** The way in for households and workers: a code the community handed over. */
export default function JoinPage() {
  const { post, ...form } = useJoin()
  if (post)
    return (
      <Page title='欢迎您' call={lastDoor()?.community}>
        <Notice tone='good'>{`您现在是${post.post}。`}</Notice>
        <BigButton
          onClick={() =>
            goInstead(post.role === 'household' ? 'packages/household/today/index' : 'packages/worker/desk/index')
          }
        >
          去看看今天的事
        </BigButton>
      </Page>
    )
  return (
    <Page title='我有邀请码' call={lastDoor()?.community}>
      <View className='second'>邀请码由社区给您，十位数字和字母，只能用一次。</View>
      <Field label='邀请码' most={20} onInput={form.writeCode} />
      <Field label='您的姓名' hint='社区要知道是谁在任上。' most={20} onInput={form.writeName} />
      <Tick on={form.showName} onChange={form.setShowName}>
        我同意在光荣牌页面上显示我的姓名（可以不同意）
      </Tick>
      {form.sorry && <Notice tone='sorry'>{form.sorry}</Notice>}
      <BigButton busy={form.busy} onClick={form.join}>
        就任
      </BigButton>
    </Page>
  )
}
