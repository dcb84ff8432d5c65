export default definePageConfig({ navigationBarTitleText: '有危险，先打电话' })
