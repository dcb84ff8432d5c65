import { Page } from '@/components/page'

export default function PlacardPage() {
  return <Page title='党员中心户'>家门口的事,跟我们说说。</Page>
}
