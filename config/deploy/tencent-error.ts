export type Keys = { secretId: string; secretKey: string; token?: string }

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

/** The answer alone: what the client kept beside it may hold a signed request. */
export function toTencentError(action: string, problem: unknown, { secretId, secretKey }: Keys) {
  const { code, message, requestId } = problem as { code?: unknown; message?: unknown; requestId?: unknown }
  const said = String(message).replaceAll(secretKey, '…').replaceAll(secretId, '…')
  return new TencentError(
    action,
    typeof code === 'string' && code ? code : 'Unreachable',
    said,
    typeof requestId === 'string' ? requestId : '',
  )
}
