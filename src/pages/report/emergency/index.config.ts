export default definePageConfig({ navigationBarTitleText: '有危险' })
