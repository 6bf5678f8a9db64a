'use client'

import { Component, type ReactNode } from 'react'

type Props = { children: ReactNode; onError: () => void }

/** Keeps what breaks while it is drawn from taking the page with it: it is left out, and told. */
export class Catch extends Component<Props, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidCatch() {
    this.props.onError()
  }

  override render() {
    return this.state.broken ? null : this.props.children
  }
}
