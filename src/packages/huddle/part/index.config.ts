export default definePageConfig({ navigationBarTitleText: '议题和各户' })
