export default definePageConfig({ navigationBarTitleText: '我有一张小条' })
