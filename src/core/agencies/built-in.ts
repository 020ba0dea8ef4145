// The agencies as shipped: 20 ranked departments, three bodies that are tasked but not ranked, 17 districts,
// 222 communes of 2017. Sources stand in the data file. The office's own table comes on top.

import agencyData from '#province/agencies.json';
import officeData from '#province/office.json';
import type { Agency } from './types';

/** 262 agencies: departments, others, districts, communes. */
export const BUILT_IN_AGENCIES = agencyData.agencies as readonly Agency[];

/** `Gia Lai` */
export const BUILT_IN_PROVINCE = officeData.authority.replace(/^UBND (?:tỉnh|thành phố) /u, '');
