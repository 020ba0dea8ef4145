// How the content of a zip is inflated: by a script that runs everywhere, unless the host says that it has its own means.
// Both give the same bytes or none.

import { inflateSync } from 'fflate';

/** The bytes, which are `size` as declared. Throws where there are more of them or the data are damaged. */
export type Inflate = (data: Uint8Array, size: number) => Uint8Array;

let inflateOfHost: Inflate = (data, size) => inflateSync(data, { out: new Uint8Array(size) });

/** Said once, where a program starts. */
export function useInflate(inflate: Inflate): void {
  inflateOfHost = inflate;
}

export const inflated: Inflate = (data, size) => inflateOfHost(data, size);
