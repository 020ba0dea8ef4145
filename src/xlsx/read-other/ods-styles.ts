// Styles of an .ods file, as far as reading needs them: the fonts of cells and of pieces of text, how numbers are
// shown, and which sheets are not shown.

import type { OpenPackage } from '../package/open-package';
import type { Attributes } from '../package/xml-tag';
import { NumberStyles } from './ods-number-styles';
import type { NumberStyle } from './ods-number-styles';

export interface OdsStyles {
  /** The font's own name; empty where nothing says. */
  fontOf(cellStyle: string): string;
  /** The font that a piece of text has of its own; empty where it has none. */
  fontOfText(textStyle: string): string;
  numbersOf(cellStyle: string): NumberStyle;
  isSheetShown(tableStyle: string): boolean;
}

interface Style {
  readonly parent: string;
  readonly numbers: string;
  font: string;
}

const DEFAULT_STYLE = '';
const LONGEST_CHAIN = 20;
const unquoted = (name: string): string => name.replace(/^'|'$/g, '');

class StyleReader implements OdsStyles {
  readonly #faces = new Map<string, string>();
  readonly #cells = new Map<string, Style>();
  readonly #texts = new Map<string, Style>();
  readonly #numbers = new NumberStyles();
  readonly #hiddenTables = new Set<string>();
  #family = '';
  #name = '';

  constructor(private readonly source: OpenPackage) {}

  fontOf(name: string): string {
    return this.#face(this.#inherited(this.#cells, name, 'font') || this.#fontByDefault);
  }

  fontOfText(name: string): string {
    return this.#face(this.#inherited(this.#texts, name, 'font'));
  }

  numbersOf(name: string): NumberStyle {
    return this.#numbers.of(this.#inherited(this.#cells, name, 'numbers'));
  }

  isSheetShown(name: string): boolean {
    return !this.#hiddenTables.has(name);
  }

  open(element: string, attributes: Attributes): void {
    this.#numbers.open(element, attributes);
    switch (element) {
      case 'font-face':
        this.source.purse.take();
        this.#faces.set(attributes.get('style:name') ?? '', unquoted(attributes.get('font-family') ?? ''));
        return;
      case 'style':
      case 'default-style':
        return this.#openStyle(element, attributes);
      case 'text-properties': {
        const style = this.#stylesOfFamily?.get(this.#name);
        if (style)
          style.font = attributes.get('style:font-name') ?? unquoted(attributes.get('fo:font-family') ?? '');
        return;
      }
      case 'table-properties':
        if (this.#family === 'table' && attributes.get('table:display') === 'false')
          this.#hiddenTables.add(this.#name);
    }
  }

  close(element: string): void {
    this.#numbers.close(element);
    if (element === 'style' || element === 'default-style') this.#family = '';
  }

  get #fontByDefault(): string {
    return this.#cells.get(DEFAULT_STYLE)?.font ?? '';
  }

  get #stylesOfFamily(): Map<string, Style> | null {
    if (this.#family === 'table-cell') return this.#cells;
    return this.#family === 'text' ? this.#texts : null;
  }

  #openStyle(element: string, attributes: Attributes): void {
    this.source.purse.take();
    this.#family = attributes.get('style:family') ?? '';
    this.#name = element === 'style' ? (attributes.get('style:name') ?? '') : DEFAULT_STYLE;
    this.#stylesOfFamily?.set(this.#name, {
      parent: attributes.get('parent-style-name') ?? DEFAULT_STYLE,
      numbers: attributes.get('style:data-style-name') ?? '',
      font: '',
    });
  }

  /** What a style says, or the nearest of those that it is built on. */
  #inherited(styles: ReadonlyMap<string, Style>, name: string, key: 'font' | 'numbers'): string {
    let style = styles.get(name);
    for (let step = 0; style && style[key] === '' && step < LONGEST_CHAIN; step += 1)
      style = styles.get(style.parent);
    return style?.[key] ?? '';
  }

  #face(name: string): string {
    return this.#faces.get(name) ?? name;
  }
}

/** Automatic styles (content.xml) come over the common ones (styles.xml) of the same name. */
export function readOdsStyles(source: OpenPackage): OdsStyles {
  const reader = new StyleReader(source);
  for (const part of ['styles.xml', 'content.xml']) source.scan(part, reader);
  return reader;
}
