// A table in plain text: columns as wide as their widest cell, numbers to the right.

export interface TextColumn {
  readonly caption: string;
  readonly isNumber?: boolean;
}

/** Two blanks between columns, a line below the captions. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const widths = columns.map(({ caption }, at) =>
    Math.max(caption.length, ...rows.map(row => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ isNumber }, at) => {
        const [cell, width] = [cells[at] ?? '', widths[at] ?? 0];
        return isNumber ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [
    line(columns.map(({ caption }) => caption)),
    line(widths.map(width => '─'.repeat(width))),
    ...rows.map(line),
  ];
}
