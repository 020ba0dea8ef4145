// What is new in this version of the add-in.
import type { paneUpdate as vietnamese } from '../vi/pane-update';

export const paneUpdate: typeof vietnamese = {
  title: version => `The add-in was updated to version ${version}`,
  news: {
    version: '1.1.0',
    items: [
      'Files that were made have a section of their own, with other ways where Excel blocks downloads.',
      'Issuing for one agency gives its .xlsx at once, with nothing to unpack.',
      'A table that is filtered or has hidden rows is opened before it is written; undo puts that back.',
    ],
  },
};
