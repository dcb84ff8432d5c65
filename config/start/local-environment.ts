/** What the doors find in their environment on this machine; the secret protects invented people only. */
export function localEnvironment(cloudUrl: string) {
  return {
    LIANXINQIAO_SECRET: 'for-this-machine-only',
    WECHAT_API: `${cloudUrl}/wechat`,
    WECHAT_APPID: 'local',
    WECHAT_SECRET: 'local',
    ASR_API: `${cloudUrl}/asr`,
    ASR_SECRET_ID: 'local',
    ASR_SECRET_KEY: 'local',
    TEMPLATE_RESIDENT: 'progress-for-residents',
    TEMPLATE_STAFF: 'news-for-staff',
    TEMPLATE_EMPLOYEE: 'news-for-employees',
  }
}
