import type { SetUpHousehold } from '../../estate/set-up'

export type PutUp = SetUpHousehold & { posting: NonNullable<SetUpHousehold['posting']> }

/** Whether everybody may say something about the household: from the first day of its 公示 until it is in service, or set aside. */
export function isPutUp(household: SetUpHousehold, today: string): household is PutUp {
  return household.status === 'posted' && household.posting !== undefined && household.posting.from <= today
}
