import type { Today } from './today-storage'
import { MyAbsenceCard } from '../my-absence-card'
import { StandInCard } from '../stand-in-card'

/** Whom the household is asked to stand in for, and its own days away while they run. */
export function AbsenceRows({ absences, onDone }: AbsenceRowsProps) {
  return (
    <>
      {absences.map((absence) =>
        absence.isMine ? (
          <MyAbsenceCard key={absence.absenceId} absence={absence} onDone={onDone} />
        ) : (
          <StandInCard key={absence.absenceId} absence={absence} onDone={onDone} />
        ),
      )}
    </>
  )
}

type AbsenceRowsProps = { absences: NonNullable<Today['absences']>; onDone: () => Promise<boolean> }
