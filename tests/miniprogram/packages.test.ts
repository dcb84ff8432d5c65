import appConfig from '../../src/app.config'

describe('the packages of the mini-program', () => {
  it('bring with the first one only what stands between a scan and a receipt', () => {
    expect(appConfig.pages).toEqual([
      'pages/placard/index',
      'pages/placard/choose/index',
      'pages/report/new/index',
      'pages/report/place/index',
      'pages/report/review/index',
      'pages/report/emergency/index',
      'pages/report/receipt/index',
    ])
  })

  it("fetch a resident's other pages while the placard is read, whatever the network", () => {
    const roots = appConfig.subPackages?.map(({ root }) => root)
    const { network, packages } = appConfig.preloadRule?.['pages/placard/index'] ?? {}
    expect(network).toBe('all')
    expect(roots).toEqual([...(packages ?? []), 'packages/household', 'packages/worker', 'packages/huddle'])
  })
})
