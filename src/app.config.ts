export default defineAppConfig({
  lazyCodeLoading: 'requiredComponents',
  pages: [
    'pages/placard/index',
    'pages/placard/choose/index',
    'pages/report/new/index',
    'pages/report/place/index',
    'pages/report/review/index',
    'pages/report/emergency/index',
    'pages/report/receipt/index',
  ],
  subPackages: [
    {
      root: 'packages/my',
      pages: [
        'reports/index',
        'report/index',
        'me/index',
        'data/index',
        'privacy/index',
        'help/index',
        'suggest/index',
        'join/index',
      ],
    },
    { root: 'packages/meeting', pages: ['list/index', 'detail/index'] },
    {
      root: 'packages/household',
      pages: [
        'today/index',
        'list/index',
        'report/index',
        'neighbour-report/index',
        'paper-receipt/index',
        'meetings/index',
        'plan/index',
        'meeting/index',
        'minutes/index',
      ],
    },
    {
      root: 'packages/worker',
      pages: [
        'overview/index',
        'queue/index',
        'report/index',
        'invite/index',
        'neighbour-report/index',
        'meetings/index',
        'meeting/index',
        'calendar/index',
      ],
    },
  ],
  // Whoever reads the placard may go on without a signal.
  preloadRule: { 'pages/placard/index': { network: 'all', packages: ['packages/my', 'packages/meeting'] } },
  window: {
    navigationBarTitleText: '连心桥',
    navigationBarBackgroundColor: '#FBF8F3',
    navigationBarTextStyle: 'black',
    backgroundColor: '#FBF8F3',
    backgroundTextStyle: 'dark',
  },
})
