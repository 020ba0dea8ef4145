// The pane's state and texts for components below <PaneContext>.

import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Issue } from '../../core/issues';
import type { IssueText } from '../../texts/issue-text';
import { issueText } from '../../texts/word-issue';
import { TEXTS, type Texts } from '../../texts';
import type { UndoEntry } from '../../app/undo';
import type { PaneSnapshot } from '../pane-snapshot';
import type { PaneState } from '../pane-state';
import type { Progress } from '../../workbook/port';

export const PaneContext = createContext<PaneState | null>(null);

export function usePaneState(): PaneState {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('a component of the pane is rendered outside <PaneContext>');
  return pane;
}

export const usePane = (): PaneSnapshot => useStore(usePaneState().store, ({ pane }) => pane);

/** Of the running command; null until it first tells. */
export const useProgress = (): Progress | null => useStore(usePaneState().store, ({ progress }) => progress);

export const useTexts = (): Texts => TEXTS[useStore(usePaneState().store, ({ pane }) => pane.language)];

/** Words an issue in the language of the pane. */
export function useIssueText(): (issue: Issue) => IssueText {
  const { language } = usePane();
  return issue => issueText(issue, language);
}

export const useUndoEntries = (): readonly UndoEntry[] => useStore(usePaneState().store, ({ undo }) => undo);
