export default definePageConfig({ navigationBarTitleText: '替邻居记一条' })
