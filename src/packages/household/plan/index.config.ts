export default definePageConfig({ navigationBarTitleText: '开个板凳会' })
