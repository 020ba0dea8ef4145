// What a recipe of src/README.md consists of: the files that it touches and what comes into each.

export interface Edit {
  readonly file: string;
  /** Gives the file's new text from the one that stands; '' is a file that is not there yet. */
  readonly change: (text: string) => string;
}

export interface Recipe {
  /** As its heading in src/README.md names it. */
  readonly name: string;
  readonly edits: readonly Edit[];
  /** A file of this folder whose tests hold where the recipe was followed, and fail where it was not. */
  readonly proof: string;
}

/** Puts lines behind the one place where the anchor stands. */
export const behind = (file: string, anchor: string, lines: string): Edit => ({
  file,
  change: text => {
    const parts = text.split(anchor);
    if (parts.length !== 2) throw new Error(`${file}: ${parts.length - 1} places for ${anchor}`);
    return parts.join(anchor + lines);
  },
});

/** Several changes of one file. */
export const together = (...edits: readonly Edit[]): Edit => ({
  file: edits[0]?.file ?? '',
  change: text => edits.reduce((changed, edit) => edit.change(changed), text),
});

export const newFile = (file: string, lines: string): Edit => ({ file, change: () => lines });

export const json = <T>(file: string, change: (value: T) => unknown): Edit => ({
  file,
  change: text => `${JSON.stringify(change(JSON.parse(text) as T), null, 2)}\n`,
});
