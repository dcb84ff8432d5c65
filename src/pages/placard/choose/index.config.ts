export default definePageConfig({ navigationBarTitleText: '选楼栋' })
