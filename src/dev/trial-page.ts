// The page of npm start: the emulated Excel beside our add-in, with our words: Vietnamese, or English with `?lang=en`.

import { openPage } from 'emulated-excel/page';
import { hostTexts as english } from '../texts/en/host';
import { hostTexts as vietnamese } from '../texts/vi/host';

const isEnglish = new URLSearchParams(window.location.search).get('lang') === 'en';

openPage({
  words: isEnglish ? english : vietnamese,
  language: isEnglish ? 'en' : 'vi',
  addinFolder: '/addin/',
  sampleCommand: 'consolidate',
});
