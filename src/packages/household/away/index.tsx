import { useState } from 'react'
import { View } from '@tarojs/components'
import type { HouseholdAbsence } from '@contract/absence/household'
import { household } from '@/api/household'
import { useQuery } from '@/api/use-query'
import { BigButton } from '@/components/big-button'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { MyAbsenceCard } from '../my-absence-card'
import { StandInCard } from '../stand-in-card'
import { AwayForm } from './away-form'

/** When a household is away and who stands in for it; for whom it stands in itself. */
export default function AwayPage() {
  const query = useQuery(household.getAbsences, {})
  const [isEntering, setEntering] = useState(false)
  const [edited, edit] = useState<HouseholdAbsence>()
  const done = () => {
    setEntering(false)
    edit(undefined)
    return query.reload()
  }
  return (
    <Page title='外出几天'>
      <Loaded query={query}>
        {(view) => {
          const mine = view.absences.filter(({ isMine }) => isMine)
          const others = view.absences.filter(({ isMine }) => !isMine)
          if (edited || isEntering || mine.length === 0)
            return (
              <>
                <AwayForm key={edited?.absenceId} view={view} edited={edited} onDone={done} />
                {mine.length > 0 && (
                  <BigButton kind='quiet' onClick={() => void done()}>
                    返回
                  </BigButton>
                )}
                <StandIns absences={others} onDone={query.reload} />
              </>
            )
          return (
            <>
              {mine.map((absence) => (
                <MyAbsenceCard
                  key={absence.absenceId}
                  absence={absence}
                  onDone={query.reload}
                  onChange={() => edit(absence)}
                />
              ))}
              <View className='second'>您接下的事还是您的。回来前到期的，社区看得到。</View>
              <BigButton kind='plain' onClick={() => setEntering(true)}>
                再记一次外出
              </BigButton>
              <StandIns absences={others} onDone={query.reload} />
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}

function StandIns({ absences, onDone }: { absences: readonly HouseholdAbsence[]; onDone: () => Promise<boolean> }) {
  return (
    <>
      {absences.map((absence) => (
        <StandInCard key={absence.absenceId} absence={absence} onDone={onDone} />
      ))}
    </>
  )
}
