export default definePageConfig({ navigationBarTitleText: '给邻居的小条' })
