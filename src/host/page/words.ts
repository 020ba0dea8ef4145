// The page's language: Vietnamese, or English with `?lang=en`.

import { hostTexts as english } from '../../texts/en/host';
import { hostTexts as vietnamese } from '../../texts/vi/host';

export type HostTexts = typeof vietnamese;

export const wantsEnglish = (): boolean => new URLSearchParams(window.location.search).get('lang') === 'en';

export const words = (): HostTexts => (wantsEnglish() ? english : vietnamese);
