// Catches what a screen throws, so that the user reads a sentence and a way on instead of a blank pane.

import { Component, type ReactNode } from 'react';
import { Body1, Button, Subtitle2 } from '@fluentui/react-components';
import type { Texts } from '../../texts';

interface Props {
  readonly texts: Texts;
  readonly children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { readonly problem: string | null }> {
  override state = { problem: null };

  static getDerivedStateFromError(error: unknown) {
    return { problem: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render() {
    const { problem } = this.state;
    const { crash } = this.props.texts.pane;
    if (problem === null) return this.props.children;
    return (
      <div role="alert">
        <Subtitle2 as="h2" block>
          {crash.title}
        </Subtitle2>
        <Body1 block>{crash.text}</Body1>
        <pre style={{ whiteSpace: 'pre-wrap' }}>{problem}</pre>
        <Button appearance="primary" onClick={() => this.setState({ problem: null })}>
          {crash.reload}
        </Button>
      </div>
    );
  }
}
