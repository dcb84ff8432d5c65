/** What the doors find in their environment on this machine; the secret protects invented people only. */
export function localEnvironment(cloudUrl: string) {
  return {
    LIANXINQIAO_SECRET: 'for-this-machine-only',
    WECHAT_API: `${cloudUrl}/wechat`,
    WECHAT_APPID: 'local',
    WECHAT_SECRET: 'local',
    TEMPLATE_RESIDENT: 'progress-for-residents',
    TEMPLATE_STAFF: 'news-for-staff',
  }
}
