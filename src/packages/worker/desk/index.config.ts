export default definePageConfig({ navigationBarTitleText: '用电脑' })
