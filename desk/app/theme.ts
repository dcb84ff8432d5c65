import type { ThemeConfig } from 'antd'

/** Our own tokens (src/styles/tokens.scss) as the component library names them. */
export const theme: ThemeConfig = {
  hashed: false,
  token: {
    colorPrimary: '#c8281e',
    colorPrimaryHover: '#a81e15',
    colorPrimaryActive: '#a81e15',
    colorLinkHover: '#a81e15',
    colorLinkActive: '#a81e15',
    colorLink: '#a81e15',
    colorError: '#a81e15',
    colorSuccess: '#2f7d4f',
    colorWarning: '#9a6200',
    colorText: '#1f1b16',
    colorTextSecondary: '#5b534a',
    colorTextTertiary: '#6f675e',
    colorTextPlaceholder: '#6f675e',
    colorTextDisabled: '#6f675e',
    colorBgLayout: '#fbf8f3',
    colorBorder: '#8a8176',
    colorBorderSecondary: '#e8e1d6',
    borderRadius: 8,
    fontSize: 16,
    fontFamily: 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
    motion: false,
  },
}
