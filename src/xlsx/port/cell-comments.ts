// Comments on cells of a sheet: the texts in one part, the boxes that show them in an old drawing beside it.
// A cell that bears a comment already gets ours under it.

import { positionOf } from '../../core/addresses';
import { CONTENT_TYPES, RELATION_TYPES } from '../package/relations';
import { SHEET_ORDER } from '../write/sheet-part';
import { xmlText, XML_HEAD } from '../../ooxml/xml-text';
import type { WorkbookPackage } from '../package/workbook-package';
import {
  attributeOf,
  childNamed,
  childrenOf,
  contentOf,
  rootOf,
  textOf,
  withChildren,
  withInner,
  type ElementSpan,
} from '../package/xml-elements';

const EMPTY_COMMENTS =
  `${XML_HEAD}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  '<authors></authors><commentList></commentList></comments>';

const drawingHead = (number: number): string =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout>` +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** Columns and rows that a box covers beside its cell. */
const BOX_COLUMNS = 3;
const BOX_ROWS = 6;

function boxXml(id: number, cell: string): string {
  const { row, column } = positionOf(cell);
  const top = Math.max(0, row - 2);
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;` +
    `width:190pt;height:90pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${column}, 15, ${top}, 2, ${column + BOX_COLUMNS}, 31, ${top + BOX_ROWS}, 1</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}

interface CommentsPart {
  /** Whole `author` elements, and the names in them. */
  readonly authors: readonly string[];
  readonly names: readonly string[];
  /** Whole `comment` elements. */
  readonly comments: readonly string[];
}

function readComments(xml: string): CommentsPart {
  const inside = (name: string): readonly ElementSpan[] => {
    const list: ElementSpan | undefined = childNamed(xml, rootOf(xml), name);
    return list ? childrenOf(xml, list) : [];
  };
  const authors = inside('authors');
  return {
    authors: authors.map(span => textOf(xml, span)),
    names: authors.map(span => contentOf(xml, span)),
    comments: inside('commentList').map(span => textOf(xml, span)),
  };
}

/**
 * The dash stands first because Excel drops a line break at the beginning of a run. Runs keep the former text's fonts; a plain former text becomes a run of its
 * own.
 */
function withAddedText(comment: string, text: string): string {
  const root = rootOf(comment);
  const added = `<r><t>${xmlText(`—\n${text}`)}</t></r>`;
  const former = childNamed(comment, root, 'text');
  if (!former) return withInner(comment, root, `<text>${added}</text>`);
  const inside = comment.slice(former.innerStart, former.innerEnd);
  const runs = childrenOf(comment, former)[0]?.name === 't' ? `<r>${inside}</r>` : inside;
  return withInner(comment, former, runs + added);
}

const commentXml = (cell: string, author: number, text: string): string =>
  `<comment ref="${cell}" authorId="${author}"><text><r><t>${xmlText(text)}</t></r></text></comment>`;

function byPlace(one: string, other: string): number {
  const [a, b] = [one, other].map(comment => positionOf(attributeOf(comment, 'ref') ?? 'A1'));
  return a && b ? a.row - b.row || a.column - b.column : 0;
}

/** Writes the texts; gives the cells that had no comment before. */
function putTexts(
  pack: WorkbookPackage,
  path: string,
  texts: ReadonlyMap<string, string>,
  author: string,
): readonly string[] {
  const { authors, names, comments } = readComments(pack.text(path));
  const authorXml = `<author>${xmlText(author)}</author>`;
  const known = names.indexOf(author);
  const authorId = known >= 0 ? known : authors.length;
  const cells = new Set(comments.map(comment => attributeOf(comment, 'ref')));
  const added = [...texts].filter(([cell]) => !cells.has(cell));
  const retained = comments.map(comment => {
    const text = texts.get(attributeOf(comment, 'ref') ?? '');
    return text === undefined ? comment : withAddedText(comment, text);
  });
  const all = [...retained, ...added.map(([cell, text]) => commentXml(cell, authorId, text))].sort(byPlace);
  const lists = new Map([
    ['authors', `<authors>${(known >= 0 ? authors : [...authors, authorXml]).join('')}</authors>`],
    ['commentList', `<commentList>${all.join('')}</commentList>`],
  ]);
  pack.put(path, withChildren(pack.text(path), ['authors', 'commentList', 'extLst'], lists));
  return added.map(([cell]) => cell);
}

function commentsPathOf(pack: WorkbookPackage, sheetPath: string): string {
  const existing = pack.relationsOf(sheetPath).find(({ type }) => type === RELATION_TYPES.comments);
  if (existing) return existing.target;
  const path = pack.freePath('xl/comments', '.xml');
  pack.add(path, CONTENT_TYPES.comments, EMPTY_COMMENTS);
  pack.addRelation(sheetPath, 'comments', path);
  return path;
}

/** The sheet's old drawing, made and pointed at where it has none. */
function boxesPathOf(pack: WorkbookPackage, sheetPath: string): string {
  const xml = pack.text(sheetPath);
  const element = childNamed(xml, rootOf(xml), 'legacyDrawing');
  const id = element && attributeOf(element.open, 'id');
  const existing = pack.relationsOf(sheetPath).find(relation => relation.id === id);
  if (existing) return existing.target;
  const path = pack.freePath('xl/drawings/vmlDrawing', '.vml');
  pack.put(path, drawingHead(Number(/(\d+)\.vml$/.exec(path)?.[1] ?? 1)));
  pack.addDefault('vml', CONTENT_TYPES.vmlDrawing);
  const relation = pack.addRelation(sheetPath, 'vmlDrawing', path);
  const pointer =
    '<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
    `r:id="${relation}"/>`;
  pack.put(sheetPath, withChildren(xml, SHEET_ORDER, new Map([['legacyDrawing', pointer]])));
  return path;
}

/**
 * Excel numbers boxes in blocks of 1024, a block for each drawing. The drawing is old HTML as much as XML, with tags that
 * nothing closes: its ids are looked for as text.
 */
function firstFreeId(drawing: string): number {
  const ids = [...drawing.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id));
  const block = Number(/<o:idmap[^>]*\sdata=["'](\d+)/.exec(drawing)?.[1] ?? 1);
  return Math.max(block * 1024, ...ids) + 1;
}

/** Adds comments by cell. */
export function putComments(
  pack: WorkbookPackage,
  sheetPath: string,
  texts: ReadonlyMap<string, string>,
  author: string,
): void {
  const added = putTexts(pack, commentsPathOf(pack, sheetPath), texts, author);
  if (added.length === 0) return;
  const path = boxesPathOf(pack, sheetPath);
  const drawing = pack.text(path);
  const first = firstFreeId(drawing);
  const boxes = added.map((cell, index) => boxXml(first + index, cell)).join('');
  const end = drawing.lastIndexOf('</xml>');
  pack.put(path, drawing.slice(0, end) + boxes + drawing.slice(end));
}
