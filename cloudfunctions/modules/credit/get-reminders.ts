import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'

/** Gives how many reminders this person may still be sent. */
export const getReminders: UseCase<typeof resident.getReminders, Resident, Needs> = (_, { personId }, { credits }) =>
  credits.left(personId)
