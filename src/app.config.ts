export default defineAppConfig({
  lazyCodeLoading: 'requiredComponents',
  pages: ['pages/placard/index'],
  window: {
    navigationBarTitleText: '连心桥',
    navigationBarBackgroundColor: '#FBF8F3',
    navigationBarTextStyle: 'black',
    backgroundColor: '#FBF8F3',
    backgroundTextStyle: 'dark',
  },
})
