import type { Issue } from '../../src/core/issues';

/** Parameters by name, for expectations that look at issues of several codes. */
export const paramsOf = ({ params }: Pick<Issue, 'params'>): Readonly<Record<string, unknown>> => ({
  ...params,
});
