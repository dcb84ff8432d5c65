export default definePageConfig({ navigationBarTitleText: '开碰头会' })
