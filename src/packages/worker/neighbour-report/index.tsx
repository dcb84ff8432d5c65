import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { buildingWords } from '@/words/place-words'
import { leavePage } from '@/staff/leave-page'
import { NeighbourForm } from '@/staff/neighbour-report-form'
import { PaperReceipt } from '@/staff/paper-receipt'
import { PlaceSheet } from './place-sheet'
import { useNeighbourReport } from './use-neighbour-report'

/** What a neighbour said at the counter or on the phone, written down in one screen. */
export default function NeighbourReportPage() {
  const page = useNeighbourReport()
  const { form, paperReceipt } = page
  const { building } = form.picked
  if (paperReceipt)
    return (
      <Page call={paperReceipt.office}>
        <PaperReceipt {...paperReceipt} reader='staff' />
        <View className='not-printed stack'>
          <BigButton kind='plain' icon='pen' onClick={page.another}>
            再记一条
          </BigButton>
          <BigButton kind='quiet' onClick={() => leavePage('packages/worker/overview/index')}>
            回到工作台
          </BigButton>
        </View>
      </Page>
    )
  return (
    <Page title='替邻居记一条'>
      <Loaded query={page.overview} shape='form'>
        {({ communities }) => (
          <>
            <NeighbourForm
              form={form}
              reader='staff'
              where={
                <>
                  {building && <View className='lead'>{buildingWords(building)}</View>}
                  <BigButton kind={building ? 'quiet' : 'plain'} icon='house' onClick={() => page.setPicking(true)}>
                    {building ? '不是这栋，换一栋楼' : '选楼栋'}
                  </BigButton>
                </>
              }
            />
            {page.isPicking && <PlaceSheet page={page} communities={communities} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}
