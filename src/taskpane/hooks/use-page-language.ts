// The page around the pane says which language it is in, as screen readers, hyphenation and spell checkers go by it.

import { useEffect } from 'react';
import { usePane, useTexts } from './use-pane';

export function usePageLanguage(): void {
  const { language } = usePane();
  const { pageTitle } = useTexts().pane;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = pageTitle;
  }, [language, pageTitle]);
}
