import type { Contract, InputOf, Procedure } from '../procedure'

/** What a page sends along by itself: which thing and which press it is about, where it stands. Nobody fills it in. */
export const carried = [
  'commandId',
  'formId',
  'reportId',
  'meetingId',
  'absenceId',
  'guestId',
  'sessionId',
  'bulletinId',
  'after',
  'communityId',
  'placard',
  'origin',
  'names',
  'fileId',
  'households',
  'sharedWith',
  'audiences',
  'mark',
  'placeId',
  'token',
  'part',
  'parts',
  'version',
] as const

/** What is typed into a question; all else that it asks stands in a form already, or is tapped on to look. */
export const typedInto = ['number', 'queryCode', 'typed'] as const

/** `procedure.field` of all that a person fills in, each with why it is asked: one that has none does not compile, nor one that is not asked. */
export type WhyOf<C extends Contract> = Readonly<Record<FieldsOf<C>, string>>

type FieldsOf<C extends Contract> = { [P in keyof C & string]: `${P}.${Filled<C[P]>}` }[keyof C & string]

type Filled<P extends Procedure> = P['kind'] extends 'command'
  ? Exclude<Fields<InputOf<P>>, (typeof carried)[number]>
  : Extract<Fields<InputOf<P>>, (typeof typedInto)[number]>

/** Of a form with several shapes those of each. */
type Fields<Input> = Input extends unknown ? keyof Input & string : never
