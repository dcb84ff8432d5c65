import { View } from '@tarojs/components'
import { Page } from '@/components/page'
import { openPage } from '@/pages/open-page'
import { SearchBox } from '../search-box'
import { FoundReports } from './found-reports'
import { PhoneReasonSheet } from './phone-reason-sheet'
import { useSearch } from './use-search'

/** A report is found by its number, a phone that was left, a building or words of it; closed ones too. */
export default function SearchPage() {
  const page = useSearch()
  return (
    <Page title='找一件事'>
      <SearchBox initial={page.typed} onFind={page.find} />
      {page.typed ? (
        <FoundReports page={page} onOpen={(report) => openPage('packages/worker/report/index', report)} />
      ) : (
        <View className='second'>编号可以只写后六位；电话要写全；楼栋和几个字之间空一格，如“3号楼 漏水”。</View>
      )}
      {page.isAsking && <PhoneReasonSheet page={page} />}
    </Page>
  )
}
