export default definePageConfig({ navigationBarTitleText: '连心桥', enableShareAppMessage: true })
