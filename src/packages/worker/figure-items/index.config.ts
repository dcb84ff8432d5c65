export default definePageConfig({ navigationBarTitleText: '数的是哪些' })
