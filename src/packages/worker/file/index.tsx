import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { buildingWords } from '@/words/place-words'
import { backTo } from '@/staff/back-to'
import { NeighbourForm } from '@/staff/neighbour-form'
import { NeighbourSlip } from '@/staff/neighbour-slip'
import { PlaceSheet } from './place-sheet'
import { useFile } from './use-file'

/** What a neighbour said at the counter or on the phone, written down in one screen. */
export default function FilePage() {
  const file = useFile()
  const { form, slip } = file
  const { building } = form.picked
  if (slip)
    return (
      <Page call={slip.office}>
        <NeighbourSlip {...slip} />
        <View className='not-printed stack'>
          <BigButton kind='plain' icon='pen' onClick={file.another}>
            再记一条
          </BigButton>
          <BigButton kind='quiet' onClick={() => backTo('packages/worker/desk/index')}>
            回到工作台
          </BigButton>
        </View>
      </Page>
    )
  return (
    <Page title='替邻居记一条'>
      <Loaded asked={file.desk}>
        {({ communities }) => (
          <>
            <NeighbourForm
              form={form}
              where={
                <>
                  {building && <View className='lead'>{buildingWords(building)}</View>}
                  <BigButton kind={building ? 'quiet' : 'plain'} icon='house' onClick={() => file.setPicking(true)}>
                    {building ? '不是这栋，换一栋楼' : '选楼栋'}
                  </BigButton>
                </>
              }
            />
            {file.isPicking && <PlaceSheet file={file} communities={communities} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}
