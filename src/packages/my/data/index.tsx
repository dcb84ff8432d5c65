import { View } from '@tarojs/components'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Foot } from '@/components/foot'
import { momentWords } from '@/words/day-words'
import { Loaded } from '@/components/loaded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Sheet } from '@/components/sheet'
import { ResultPage } from '@/components/result-page'
import { openPage, relaunchAt } from '@/pages/open-page'
import { lastPlacard } from '@/pages/placard/last-placard'
import { MyList } from './my-list'
import { remindersWords } from './reminders-words'
import { standingWords } from './standing-words'
import { useExport } from './use-export'
import { useMyData } from './use-my-data'

/** A person's own data: see it, take it along, delete it. */
export default function MyDataPage() {
  const data = useMyData()
  const file = useExport()
  if (data.step === 'gone')
    return (
      <ResultPage title='删除好了' ways={[{ words: '回首页', onClick: () => relaunchAt('pages/placard/index') }]}>
        <View>您的姓名电话和说过的话都已删除。以后有事，随时再来说。</View>
      </ResultPage>
    )
  return (
    <Page title='我的数据' call={lastPlacard()?.community}>
      <Loaded query={data.query} shape='story'>
        {({ reports, reminders }) => (
          <Card title={`您反映过${reports}件事`}>
            <BigButton kind='plain' onClick={() => openPage('packages/my/reports/index')}>
              一件一件看
            </BigButton>
            <BigButton kind='plain' busy={file.busy} onClick={file.press}>
              {file.isReady ? '文件好了，发给自己' : '存一份带走'}
            </BigButton>
            {reminders && <View className='second'>{remindersWords(reminders)}</View>}
            {file.errorText && <Notice tone='error'>{file.errorText}</Notice>}
            <View className='second'>一个文本文件，里面是您说过的话、报过的板凳会、留过的姓名电话，和谁看过它们。</View>
          </Card>
        )}
      </Loaded>
      <MyList title='您报过名的板凳会' query={data.meetings}>
        {(meeting) => (
          <View>{`${momentWords(meeting.startAt, cloudNow())}，${meeting.place}，${meeting.party}人，${standingWords(meeting)}`}</View>
        )}
      </MyList>
      <MyList title='您给我们提的建议' query={data.suggestions}>
        {({ at, text }) => <View>{`${momentWords(at, cloudNow())}：${text}`}</View>}
      </MyList>
      <BigButton kind='quiet' onClick={() => data.setStep('sure')}>
        删除我的数据
      </BigButton>
      {data.step === 'sure' && (
        <Sheet title='删除我的数据？' onLeave={() => data.setStep('see')}>
          <View>删除以后，您的姓名电话没有了，您说过的事也不再能查到。还在办的事就到此为止。删了就找不回来。</View>
          {data.errorText && <Notice tone='error'>{data.errorText}</Notice>}
          <Foot>
            <BigButton busy={data.removing} onClick={data.remove}>
              删除
            </BigButton>
          </Foot>
        </Sheet>
      )}
    </Page>
  )
}
