export default definePageConfig({ navigationBarTitleText: '碰头会' })
