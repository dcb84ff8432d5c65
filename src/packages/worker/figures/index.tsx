import { useState } from 'react'
import { View } from '@tarojs/components'
import { figures } from '@/api/figures'
import { useQuery } from '@/api/use-query'
import { cloudNow } from '@/clock/cloud-now'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { ShortChoice } from '@/components/short-choice'
import { openPage } from '@/pages/open-page'
import { isKnownFigure } from '@/staff/figure-words'
import { monthNow, monthsBefore, monthWords } from '@/staff/month-words'
import { FigureLine } from './figure-line'

/** 本月数字: what came of this month or one of the last, each number opening what it counts. */
export default function FiguresPage() {
  const now = monthNow(cloudNow())
  const [month, choose] = useState(now)
  const query = useQuery(figures.getMonthFigures, { month, audience: 'inner', by: 'community' })
  return (
    <Page title='本月数字'>
      <ShortChoice
        label='哪个月'
        options={[0, 1, 2].map((back) => {
          const value = monthsBefore(now, back)
          return { value, title: `${Number(value.slice(5))}月` }
        })}
        value={month}
        onChange={choose}
      />
      <View className='title' aria-role='heading'>
        {monthWords(month)}
      </View>
      <Loaded query={query}>
        {({ all, isOver }) => (
          <View className='stack'>
            {!isOver && <View className='second'>这个月还没过完，数到现在。</View>}
            {all.map(
              ({ code, value }) =>
                isKnownFigure(code) && (
                  <FigureLine
                    key={code}
                    code={code}
                    value={value}
                    onOpen={() => openPage('packages/worker/figure-items/index', { month, code })}
                  />
                ),
            )}
          </View>
        )}
      </Loaded>
    </Page>
  )
}
