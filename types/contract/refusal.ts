/** Every code by which a door, or the phone itself, may say no. Never renamed once shipped. */
export type Refusal =
  | EveryDoorsRefusal
  | PhonesRefusal
  | ReportRefusal
  | PeopleRefusal
  | MeetingRefusal
  | CalendarRefusal
  | SpeechRefusal
  | AbsenceRefusal
  | EstateRefusal
  | LoginRefusal
  | BulletinRefusal

/** Belongs to every procedure without being declared; `NO_POST` where the caller holds none, or holds it no longer. */
export type EveryDoorsRefusal = 'INPUT_INVALID' | 'NOT_SIGNED_IN' | 'NO_POST' | 'BROKEN'

/** Said by the phone when no answer came. */
export type PhonesRefusal = 'UNREACHABLE'

type ReportRefusal =
  | 'NOT_FOUND'
  | 'BUILDING_GONE'
  | 'TOO_MANY_REPORTS_TODAY'
  | 'PHOTO_NOT_YOURS'
  | 'SOUND_NOT_YOURS'
  | 'SOUND_TOO_LARGE'
  | 'ALREADY_TAKEN'
  | 'NOT_NOW'
  | 'TOO_LATE_TO_REOPEN'
  | 'NOTHING_ASKED'
  | 'NO_CONTACT'
  | 'HOUSEHOLD_EXCLUDED'
  | 'STAYS_WITH_COMMUNITY'
  | 'NOT_IN_SERVICE'
  | 'TOO_MANY_ADDITIONS'
  | 'TOO_MANY_QUESTIONS'
  | 'TOO_MANY_NOTES'
  | 'TOO_MANY_REOPENINGS'
  | 'TOO_MANY_TAKE_BACKS'
  | 'TOO_MANY_REVEALS'
  | 'TOO_MANY_SUGGESTIONS_TODAY'
  | 'REVIEW_DAY_OUT_OF_RANGE'
  | 'DAY_OUT_OF_RANGE'
  | 'NOT_MERGEABLE'
  | 'MERGE_CHAIN'
  | 'HOUSEHOLD_BYPASSED'
  | 'MUTED'
  | 'PAPER_RECEIPT_UNKNOWN'
  | 'PAPER_RECEIPT_CLAIMED'
  | 'WORDS_REFUSED'

type MeetingRefusal =
  | 'TOO_MANY_MEETINGS_TODAY'
  | 'TOO_MANY_RESCHEDULES'
  | 'TOO_MANY_WALK_INS'
  | 'NOT_FOR_MEETING'
  | 'SIGN_UP_CLOSED'
  | 'MEETING_FULL'
  | 'NOT_SIGNED_UP'
  | 'OFFER_LAPSED'
  | 'ALREADY_ATTENDED'
  | 'NOT_YET_MET'
  | 'TOO_SOON'
  | 'HUDDLE_TOO_SOON'
  | 'DAY_PAST'
  | 'PERSONAL_DATA_FOUND'

type SpeechRefusal = 'SPEECH_OFF' | 'TOO_MANY_SOUNDS_TODAY' | 'NOT_RECOGNISED'
type CalendarRefusal = 'DAYS_OF_OTHER_YEAR'
type AbsenceRefusal = 'ABSENCE_DAYS_WRONG' | 'ABSENCE_OVERLAPS' | 'STAND_IN_CIRCLE'

type EstateRefusal =
  | 'NO_STREET'
  | 'NAME_TAKEN'
  | 'NUMBER_TAKEN'
  | 'BUILDING_IN_USE'
  | 'ESTATE_IN_USE'
  | 'COVERAGE_WRONG'
  | 'POSTING_TOO_SHORT'
  | 'NOT_YET'
  | 'ROSTER_MOVED'
  | 'ROSTER_BAD'
  | 'NO_PLACARD_CODE'
type BulletinRefusal = 'MONTH_NOT_OVER' | 'FIGURE_CHANGED'

type LoginRefusal = 'LOGIN_EXPIRED' | 'LOGIN_NUMBER_WRONG' | 'TOO_MANY_LOGINS'

type PeopleRefusal =
  | 'TOO_MANY_TRIES'
  | 'INVITATION_UNKNOWN'
  | 'INVITATION_EXPIRED'
  | 'INVITATION_USED'
  | 'INVITATION_VOID'
  | 'TOO_MANY_INVITATIONS'
  | 'HOLDS_A_POST'

/** What a door answers: the data and when it answered, or a code and the request's id to quote. */
export type Reply<Data, Code extends string = Refusal> =
  { ok: true; data: Data; at?: string } | { ok: false; refusal: Code | EveryDoorsRefusal; requestId: string }
