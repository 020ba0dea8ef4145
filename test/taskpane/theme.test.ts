import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { themeFor } from '../../src/taskpane/theme';

const hints = { background: null, highContrast: false, prefersDark: false };

test.each([
  ['a black Office', { ...hints, background: '#1F1F1F' }, webDarkTheme],
  ['a white Office on a dark system', { ...hints, background: '#FFFFFF', prefersDark: true }, webLightTheme],
  ['no word from Office on a dark system', { ...hints, prefersDark: true }, webDarkTheme],
  ['no word from Office on a light system', hints, webLightTheme],
  [
    'high contrast over all',
    { background: '#FFFFFF', highContrast: true, prefersDark: false },
    teamsHighContrastTheme,
  ],
  ['a colour that is none', { ...hints, background: 'ButtonFace' }, webLightTheme],
])('%s', (_, given, theme) => {
  expect(themeFor(given)).toBe(theme);
});
