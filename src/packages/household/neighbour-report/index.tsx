import { View } from '@tarojs/components'
import { household } from '@/api/household'
import { Choice } from '@/components/choice'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { buildingWords, wholeBuilding } from '@/words/place-words'
import { replacePage } from '@/pages/open-page'
import { savePaperReceipt } from '@/staff/paper-receipt-storage'
import { NeighbourForm } from '@/staff/neighbour-report-form'
import { useNeighbourForm } from '@/staff/use-neighbour-report-form'
import { useToday } from '../today/use-today'

/** What a neighbour said on the stairs, written down in one screen. */
export default function NeighbourReportPage() {
  const { query } = useToday()
  const form = useNeighbourForm('neighbour-household', procedures, query.data?.communityId, (paperReceipt) => {
    if (query.data) savePaperReceipt({ paperReceipt, office: query.data.community })
    return replacePage('packages/household/paper-receipt/index', { reportId: paperReceipt.reportId })
  })
  const buildings = query.data?.household.buildings.map(wholeBuilding) ?? []
  return (
    <Page title='替邻居记一条' call={query.data?.community}>
      <Loaded query={query} shape='form'>
        {() => (
          <NeighbourForm
            form={form}
            reader='household'
            only={buildings.length === 1 ? buildings[0] : undefined}
            where={
              buildings.length === 1 ? (
                <View className='lead'>{buildings.map(buildingWords).join('')}</View>
              ) : (
                <Choice
                  label='哪栋楼'
                  options={buildings.map((building) => ({ value: building.id, title: buildingWords(building) }))}
                  value={form.picked.building?.id ?? null}
                  onChange={(id) => form.pick({ building: buildings.find((one) => one.id === id) ?? null, unit: null })}
                />
              )
            }
          />
        )}
      </Loaded>
    </Page>
  )
}

const procedures = {
  askFolder: household.getPhotoFolderAsStaff,
  askSoundFolder: household.getSoundFolderAsStaff,
  file: household.fileForNeighbour,
}
