/** What the stand-in answers instead of doing it, as Tencent Cloud words it. */
export class NotDone extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}
