export default definePageConfig({ navigationBarTitleText: '今天', enableShareAppMessage: true })
