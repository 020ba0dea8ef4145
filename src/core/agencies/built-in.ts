// The agencies as the province's data name them, with their sources there. The office's own table comes on top.

import agencyData from '#province/agencies.json';
import officeData from '#province/office.json';
import type { Agency } from './types';

export const BUILT_IN_AGENCIES = agencyData.agencies as readonly Agency[];

/** `UBND tỉnh Gia Lai` → `Gia Lai`: people write it behind the names of departments. */
export const provinceOf = (authority: string): string => authority.replace(/^UBND (?:tỉnh|thành phố) /u, '');

export const BUILT_IN_PROVINCE = provinceOf(officeData.authority);
