import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'
import { AbsenceCard } from './absence-card'

const nothing = {}

/** Which households are away or will be, first those for whom nobody is there. */
export default function AbsencesPage() {
  const { data, errorText, reload } = useAsk(desk.listAbsences, nothing)
  return (
    <div className='page'>
      <h1>中心户外出</h1>
      {errorText && <p role='alert'>{errorText}</p>}
      {data?.absences.length === 0 && <p>没有中心户外出。</p>}
      {data?.absences.map((absence) => (
        <AbsenceCard key={absence.absenceId} absence={absence} onDone={reload} />
      ))}
    </div>
  )
}
