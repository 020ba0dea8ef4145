// Fluent's theme for the colours that Office shows now: light, dark, or the user's high contrast.

import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Perceived brightness of `#RRGGBB`, 0 to 255; of anything else that of white. */
function brightness(color: string): number {
  const hex = /^#?([0-9a-f]{6})/i.exec(color)?.[1] ?? 'FFFFFF';
  const value = Number.parseInt(hex, 16);
  return 0.299 * ((value >> 16) & 255) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255);
}

export interface ThemeHints {
  /** Background that Office reports, `#RRGGBB`; null where it reports none. */
  readonly background: string | null;
  readonly highContrast: boolean;
  readonly prefersDark: boolean;
}

/** How the browser draws its own parts, such as the calendar of a date field. */
export const schemeOf = (theme: Theme): 'light' | 'dark' => (theme === webLightTheme ? 'light' : 'dark');

/** High contrast wins; then what Office says; then what the system says. */
export function themeFor({ background, highContrast, prefersDark }: ThemeHints): Theme {
  if (highContrast) return teamsHighContrastTheme;
  const dark = background === null ? prefersDark : brightness(background) < 128;
  return dark ? webDarkTheme : webLightTheme;
}
