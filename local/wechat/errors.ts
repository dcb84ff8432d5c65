/** WeChat's own words for its errors. */
const WORDS: Readonly<Record<number, string>> = {
  0: 'ok',
  [-1]: 'system error',
  [-1008]: 'download media failed',
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40129: 'invalid scene',
  40169: 'invalid length for scene, or the data is not json string',
  41004: 'missing secret',
  41030: 'invalid page',
  42001: 'access_token expired',
  43101: 'user refuse to accept the msg',
  43107: 'the capability or the template is banned',
  43108: 'concurrent sends to the same user',
  44002: 'empty post data',
  44991: 'reach max api minute frequence limit',
  45009: 'reach max api daily quota limit',
  45168: 'the message holds a sensitive word',
  47001: 'data format error',
  47003: 'argument invalid',
  61010: 'code is expired',
  87009: 'invalid signature',
  87014: 'risky content',
}

export const errorWith = (errcode: number, detail?: string) => ({
  errcode,
  errmsg: [WORDS[errcode] ?? 'error', detail].filter(Boolean).join('! '),
})
