/** What the cloud answers instead of data: a code that programs know and a message for people. */
export class ActionFailed extends Error {
  override readonly name = 'ActionFailed'
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

export const requestFailed = (message: string) => new ActionFailed('DATABASE_REQUEST_FAILED', message)
export const invalidParam = (message: string) => new ActionFailed('INVALID_PARAM', message)
