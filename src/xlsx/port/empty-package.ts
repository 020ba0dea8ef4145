// The parts of a new workbook before its first sheet.

import { partBytes } from '../package/archive';
import { corePropertiesPart, extendedPropertiesPart } from '../write/document-properties';
import {
  CONTENT_TYPES,
  contentTypesPart,
  overrideXml,
  RELATION_TYPES,
  relationsPart,
} from '../package/relations';
import { CALCULATION } from '../write/workbook-part';
import { XML_HEAD } from '../../ooxml/xml-text';
import { WorkbookPackage } from '../package/workbook-package';

const WORKBOOK =
  `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
  `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr/>` +
  `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>` +
  `<sheets/>${CALCULATION}</workbook>`;

const OVERRIDES = [
  overrideXml('docProps/core.xml', CONTENT_TYPES.coreProperties),
  overrideXml('docProps/app.xml', CONTENT_TYPES.extendedProperties),
  overrideXml('xl/workbook.xml', CONTENT_TYPES.workbook),
];

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': contentTypesPart(OVERRIDES),
  '_rels/.rels': relationsPart([
    { id: 'rId1', type: RELATION_TYPES.officeDocument, target: 'xl/workbook.xml' },
    { id: 'rId2', type: RELATION_TYPES.coreProperties, target: 'docProps/core.xml' },
    { id: 'rId3', type: RELATION_TYPES.extendedProperties, target: 'docProps/app.xml' },
  ]),
  'docProps/core.xml': corePropertiesPart('PAR Index'),
  'docProps/app.xml': extendedPropertiesPart(),
  'xl/workbook.xml': WORKBOOK,
};

export const emptyPackage = (): WorkbookPackage =>
  WorkbookPackage.of(new Map(Object.entries(PARTS).map(([path, xml]) => [path, partBytes(xml)])));
