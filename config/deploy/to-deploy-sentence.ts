import { toPlainSentence } from '../start/to-plain-sentence'
import { TencentError } from './tencent-error'

/** One sentence for what stopped a command that works at Tencent Cloud, and what to do; never a key. */
export function toDeploySentence(problem: unknown) {
  if (!(problem instanceof TencentError)) return toPlainSentence(problem)
  const known = sentences.find(([code]) => code.test(problem.code))
  const { action, code, message, requestId } = problem
  const said = `(${action}: ${code}${requestId ? `, ${requestId}` : ''})`
  return known
    ? `${known[1]} ${said}`
    : `Tencent Cloud refused ${action} with ${code}: ${message}; look the code up, mend it and run this again. ${said}`
}

const sentences: readonly (readonly [RegExp, string])[] = [
  [
    /^AuthFailure\.(SecretIdNotFound|InvalidSecretId)|^InvalidAccessKeyId$/,
    'TENCENTCLOUD_SECRETID is no key of Tencent Cloud: take SecretId and SecretKey of a CAM sub-user from the console (访问管理 → 访问密钥).',
  ],
  [
    /^AuthFailure\.(SignatureFailure|InvalidAuthorization)|^SignatureDoesNotMatch$/,
    'TENCENTCLOUD_SECRETKEY does not belong to TENCENTCLOUD_SECRETID: set both from the same line of the console (访问管理 → 访问密钥).',
  ],
  [
    /^AuthFailure\.SignatureExpire|^RequestTimeTooSkewed$/,
    'The clock of this machine is wrong, and Tencent Cloud takes no question of another hour: set it and run this again.',
  ],
  [
    /^AuthFailure\.TokenFailure/,
    'TENCENTCLOUD_SESSIONTOKEN is no longer valid: sign in again, or leave it away with the keys of a sub-user.',
  ],
  [
    /^(AuthFailure\.)?(UnauthorizedOperation|Unauthorized|OperationDenied)|^AccessDenied$/,
    'The sub-user may not do this: give it QcloudTCBFullAccess, QcloudSCFFullAccess and QcloudCOSFullAccess in the console (访问管理 → 用户), or ask who keeps the account.',
  ],
  [
    /^(ResourceNotFound\.(Env|EnvNotFound|Namespace)|InvalidParameter\.EnvId|ResourceNotFound)$/,
    'There is no such environment in this account: the id stands in the console (云开发 → 环境), and the keys must be of the account that is bound to the mini-program.',
  ],
  [
    /^(LimitExceeded|ResourceInsufficient|ResourcesSoldOut|QuotaExceeded|OverLimit)/,
    'A quota of the plan is used up: see the console (云开发 → 环境 → 用量), take a larger plan or switch on 超限按量, and run this again.',
  ],
  [/^RequestLimitExceeded/, 'Too many questions in a short time: wait a minute and run this again.'],
  [
    /^(InvalidParameter\.|FailedOperation\.|InvalidParameterValue\.)?(DomainNot|Domain|Cert|ICP)/,
    'The domain is not ready: it needs an ICP filing and a certificate of its own (console: SSL证书), whose id is given with --certificate.',
  ],
  [
    /^(FailedOperation|UnsupportedOperation)\.(PayMode|Postpay|StaticStore|Postpaid)/,
    'Static hosting needs 按量计费: switch the environment to it in the console (云开发 → 环境 → 计费方式), and run this again.',
  ],
  [
    /^Unreachable$/,
    'Tencent Cloud cannot be reached: look at the network and the proxy of this machine, and run this again; what was done stays done.',
  ],
]
