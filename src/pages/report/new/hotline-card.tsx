import { View } from '@tarojs/components'
import { TextField } from '@/components/text-field'
import type { ReportForm } from './use-report-form'

/** What only some people have to add. */
export function HotlineCard({ form: { draft } }: { form: ReportForm }) {
  return (
    <View className='stack'>
      <TextField
        label='已经打过12345？把编号写在这里（可以不填）'
        initial={draft.shown.hotline}
        most={60}
        onInput={(hotline) => draft.write({ hotline })}
      />
      <View className='second'>反映党员干部违纪违法，请直接打12388，这里不代收。</View>
    </View>
  )
}
