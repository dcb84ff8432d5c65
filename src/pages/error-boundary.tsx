import { Component } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { BrokenPage } from './broken-page'

/** A page that says so when it cannot be drawn. The build puts every page into one. */
export function withBoundary(Page: ComponentType) {
  return () => (
    <ErrorBoundary>
      <Page />
    </ErrorBoundary>
  )
}

class ErrorBoundary extends Component<{ children: ReactNode }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    return this.state.isBroken ? <BrokenPage /> : this.props.children
  }
}
