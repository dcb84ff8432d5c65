import { View } from '@tarojs/components'
import type { ReportCard as Card } from '@contract/report/views'
import { ReportCard } from '@/components/report-card'
import { openPage } from '@/pages/open-page'

/** The report that its resident followed before they said it themselves. */
export function OriginRow({ origin }: { origin: Card | null | undefined }) {
  if (!origin) return null
  const { reportId } = origin
  return (
    <View className='stack'>
      <View className='lead'>居民先跟进了邻居的这一件，后来自己也说了：</View>
      <ReportCard
        report={origin}
        reader='staff'
        onOpen={() => void openPage('packages/worker/report/index', { reportId })}
      />
    </View>
  )
}
