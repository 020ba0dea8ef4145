// Styles of an .ods file, as far as reading needs them: the font of a cell style, and which sheets are not shown.

import type { OpenPackage } from '../read/package';

export interface OdsStyles {
  /** The font's own name; empty where nothing says. */
  fontOf(cellStyle: string): string;
  isSheetShown(tableStyle: string): boolean;
}

interface CellStyle {
  readonly parent: string;
  font: string;
}

const DEFAULT_STYLE = '';
const LONGEST_CHAIN = 20;
const unquoted = (name: string): string => name.replace(/^'|'$/g, '');

/** Automatic styles (content.xml) come over the common ones (styles.xml) of the same name. */
export function readOdsStyles(source: OpenPackage): OdsStyles {
  const faces = new Map<string, string>();
  const cellStyles = new Map<string, CellStyle>();
  const hiddenTables = new Set<string>();
  for (const part of ['styles.xml', 'content.xml']) scanStyles(source, part, faces, cellStyles, hiddenTables);
  return {
    fontOf(name) {
      let style = cellStyles.get(name);
      for (let step = 0; style && style.font === '' && step < LONGEST_CHAIN; step += 1)
        style = cellStyles.get(style.parent);
      const face = style?.font ?? cellStyles.get(DEFAULT_STYLE)?.font ?? '';
      return faces.get(face) ?? face;
    },
    isSheetShown: name => !hiddenTables.has(name),
  };
}

function scanStyles(
  source: OpenPackage,
  part: string,
  faces: Map<string, string>,
  cellStyles: Map<string, CellStyle>,
  hiddenTables: Set<string>,
): void {
  let family = '';
  let name = '';
  source.scan(part, {
    open(element, attributes) {
      switch (element) {
        case 'font-face':
          source.purse.take();
          faces.set(attributes.get('style:name') ?? '', unquoted(attributes.get('font-family') ?? ''));
          return;
        case 'style':
        case 'default-style':
          source.purse.take();
          family = attributes.get('style:family') ?? '';
          name = element === 'style' ? (attributes.get('style:name') ?? '') : DEFAULT_STYLE;
          if (family === 'table-cell')
            cellStyles.set(name, { parent: attributes.get('parent-style-name') ?? DEFAULT_STYLE, font: '' });
          return;
        case 'text-properties': {
          const style = family === 'table-cell' ? cellStyles.get(name) : undefined;
          if (style)
            style.font =
              attributes.get('style:font-name') ?? unquoted(attributes.get('fo:font-family') ?? '');
          return;
        }
        case 'table-properties':
          if (family === 'table' && attributes.get('table:display') === 'false') hiddenTables.add(name);
      }
    },
    close(element) {
      if (element === 'style' || element === 'default-style') family = '';
    },
  });
}
