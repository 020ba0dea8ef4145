// What the embedder of the page decides: words, language, the add-in.

import { AMERICAN, VIETNAMESE, type Culture } from '../model/workbook';
import type { HostTexts } from './words';

export interface PageSettings {
  readonly words: HostTexts;
  /** The language of the grid, of the add-in's manifest and of numbers and dates. */
  readonly language: 'vi' | 'en';
  /** Below it the add-in's files are served, `manifest.xml` among them: `/addin/`. */
  readonly addinFolder: string;
  /** The ribbon's command after which the pane takes files; sample files are then given to it. None without samples. */
  readonly sampleCommand?: string;
}

export const cultureOf = (page: PageSettings): Culture => (page.language === 'en' ? AMERICAN : VIETNAMESE);
