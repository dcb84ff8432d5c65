import type { Cases } from './case'
import { deskOfficeCases } from './desk-office-cases'
import { deskPlacesCases } from './desk-places-cases'
import { deskPostsCases } from './desk-posts-cases'
import { deskRosterCases } from './desk-roster-cases'

export const deskCases: Cases<'desk'> = {
  ...deskOfficeCases,
  ...deskPlacesCases,
  ...deskPostsCases,
  ...deskRosterCases,
}
