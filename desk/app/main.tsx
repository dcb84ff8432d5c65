import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import { learnRefusals } from '@/api/refusal-text'
import { staffRefusalText } from '@/api/staff-refusal-text'
import { App } from './app'
import { theme } from './theme'
import './desk.css'

learnRefusals(staffRefusalText)

const root = document.getElementById('desk')
if (root)
  createRoot(root).render(
    <StrictMode>
      <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
        <App />
      </ConfigProvider>
    </StrictMode>,
  )
