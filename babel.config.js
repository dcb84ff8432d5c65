// The oldest engines that open it: base library 2.25.0 is Chrome 78 and iOS 12.2 (`libVersion` in project.config.json). Compiled for older ones, the main package weighs 31 KB more.
const targets = { chrome: '78', ios: '12.2' }

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', targets }]],
  plugins: ['./config/babel/bounded-pages.js'],
}
