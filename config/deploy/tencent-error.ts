/** What Tencent Cloud answered instead of doing it; holds no key. */
export class TencentError extends Error {
  constructor(
    readonly action: string,
    readonly code: string,
    message: string,
    readonly requestId: string,
  ) {
    super(message)
  }
}

export function isTencentError(problem: unknown, code: RegExp): problem is TencentError {
  return problem instanceof TencentError && code.test(problem.code)
}
