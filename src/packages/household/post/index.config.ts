export default definePageConfig({ navigationBarTitleText: '我的牌子' })
