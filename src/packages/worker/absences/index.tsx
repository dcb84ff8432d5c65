import { worker } from '@/api/worker'
import { useQuery } from '@/api/use-query'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { AbsenceCard } from './absence-card'

/** Which households are away or will be, first those for whom nobody is there. */
export default function AbsencesPage() {
  const query = useQuery(worker.listAbsences, {})
  return (
    <Page title='中心户外出'>
      <Loaded query={query} isEmpty={({ absences }) => absences.length === 0} empty='没有中心户外出。'>
        {({ absences }) =>
          absences.map((absence) => <AbsenceCard key={absence.absenceId} absence={absence} onDone={query.reload} />)
        }
      </Loaded>
    </Page>
  )
}
