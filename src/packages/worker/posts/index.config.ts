export default definePageConfig({ navigationBarTitleText: '中心户名册' })
