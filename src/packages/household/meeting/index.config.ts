export default definePageConfig({ navigationBarTitleText: '板凳会', enableShareAppMessage: true })
