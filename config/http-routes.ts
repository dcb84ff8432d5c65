/** What stands at which address of the environment's own domain: a door, or a folder of the build on static hosting. The longest path that fits decides. */
export const httpRoutes = [
  { path: '/api/desk', function: 'desk' },
  { path: '/desk/assets', folder: 'dist/desk/assets' },
  { path: '/desk', function: 'desk' },
] as const
