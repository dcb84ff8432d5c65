export default defineAppConfig({
  lazyCodeLoading: 'requiredComponents',
  pages: [
    'pages/placard/index',
    'pages/placard/choose/index',
    'pages/report/new/index',
    'pages/report/emergency/index',
    'pages/report/receipt/index',
    'pages/report/mine/index',
    'pages/report/detail/index',
    'pages/me/index',
    'pages/me/data/index',
    'pages/me/privacy/index',
    'pages/me/suggest/index',
    'pages/me/join/index',
  ],
  subPackages: [
    {
      root: 'packages/household',
      pages: ['today/index', 'list/index', 'report/index', 'file/index', 'slip/index'],
    },
    {
      root: 'packages/worker',
      pages: ['desk/index', 'queue/index', 'report/index', 'invite/index', 'file/index'],
    },
  ],
  window: {
    navigationBarTitleText: '连心桥',
    navigationBarBackgroundColor: '#FBF8F3',
    navigationBarTextStyle: 'black',
    backgroundColor: '#FBF8F3',
    backgroundTextStyle: 'dark',
  },
})
