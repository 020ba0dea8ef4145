// Sample returns as if the user had picked them: each file dated on the day on which it "came".

import type { SampleReturn } from '../../work/work';
import type { FoundFile } from './pick-files';

export const makeFiles = (samples: readonly SampleReturn[]): readonly FoundFile[] =>
  samples.map(({ name, bytes, receivedOn }) => ({
    path: name,
    file: new File([bytes], name, { lastModified: new Date(`${receivedOn}T12:00:00`).getTime() }),
  }));
