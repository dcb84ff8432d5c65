import type { Cases } from './case'

export const deskCases: Cases<'desk'> = {}
