/** What was sent to WeChat, and what it said. */
export interface SentToWeChat {
  readonly at: Date
  /** The address behind `/wechat`, such as `/cgi-bin/message/subscribe/send`. */
  readonly api: string
  readonly body: Readonly<Record<string, unknown>>
  readonly errcode: number
}

export interface Verdict {
  readonly suggest: 'pass' | 'review' | 'risky'
  readonly label: number
}

/** WeChat's mood, set from outside: what it answers, and to whom. */
export interface WeChat {
  /** Everything it was sent, oldest first. */
  readonly sent: () => readonly SentToWeChat[]
  /** From now on a message needs a credit of the person for the template, and uses it up. */
  readonly requireCredits: (isRequired?: boolean) => void
  readonly giveCredit: (openId: string, templateId: string, times?: number) => void
  /** Somebody is bound as an employee (用工关系), and subscribes to these templates besides those of before. */
  readonly bindEmployee: (openId: string, templateIds?: readonly string[]) => void
  /** The next calls of an address are answered with this error. */
  readonly failNext: (api: string, errcode: number, times?: number) => void
  /** The verdict on a text; what it does not decide passes. */
  readonly judgeText: (verdictOn: (text: string) => Verdict | undefined) => void
  /**
   * The verdict on a picture or sound by its address; what it does not decide passes. Whoever was named to take pushes is
   * told `afterMs` of the cloud's clock after asking, 5 seconds unless given; with Infinity only by hand.
   */
  readonly judgeMedia: (verdictOn: (url: string) => Verdict | undefined, afterMs?: number) => void
  /** The phone number behind a code; a code that nobody set is invalid. */
  readonly setPhoneNumber: (code: string, phoneNumber: string) => void
  /** Delivers the verdicts on media that are still owed at once; says how many. */
  readonly pushMediaVerdicts: () => Promise<number>
  /** Forgets what it was sent, whom it owes a verdict, who is bound and has credits, and the errors it was to answer; tokens stay good. */
  readonly forget: () => void
}
