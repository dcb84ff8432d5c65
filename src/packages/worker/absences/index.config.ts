export default definePageConfig({ navigationBarTitleText: '中心户外出' })
