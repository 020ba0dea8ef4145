// A part of a workbook as another program would have spelt it: attributes in another order and other quotes, a prefix on
// every name, comments, CDATA, elements closed otherwise. And what a part says, however it is spelt.

/** One of so many, the same each time for a seed: a linear congruential sequence. */
function choices(seed: number): (count: number) => number {
  let state = seed >>> 0;
  return count => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

const COMMENT = '<!-- <c r="A1"><f>PAR.SO(1)</f></c></sheetData> -->';
const TAG = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g;

const plainLetters = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

function attributesText(text: string, pick: (count: number) => number): string {
  const attributes = text.match(/[\w:]+="[^"]*"/g) ?? [];
  const shuffled: string[] = [];
  for (const attribute of attributes) shuffled.splice(pick(shuffled.length + 1), 0, attribute);
  return shuffled
    .map(attribute => {
      const [, name = '', value = ''] = /^([\w:]+)="(.*)"$/s.exec(attribute) ?? [];
      const quoted = pick(2) === 0 && !value.includes("'") ? `'${value}'` : `"${value}"`;
      return `${pick(3) === 0 ? '\n ' : ' '}${name}${pick(4) === 0 ? ' = ' : '='}${quoted}`;
    })
    .join('');
}

/** Well-formed XML as our writers and the tests' own parts hold it, spelt otherwise. */
export function respelled(xml: string, seed: number): string {
  const pick = choices(seed);
  const isOfOneNamespace =
    /^(?:<\?[^>]*>\s*)?<\w+[^>]*\sxmlns="/.test(xml) && !/<\w[^>]*\sxmlns="[^>]*>.*\sxmlns="/s.test(xml);
  const prefix = isOfOneNamespace && pick(2) === 0 ? 'x:' : '';
  const named = (name: string): string => (name.includes(':') ? name : prefix + name);
  const selfClosed = xml.replace(
    /<([\w:]+)((?:\s+[\w:]+="[^"]*")*)><\/\1>/g,
    (whole, name: string, attributes: string) => (pick(2) === 0 ? whole : `<${name}${attributes}/>`),
  );
  const tags = selfClosed.replace(
    TAG,
    (_, slash: string, name: string, attributes: string, closed: string) => {
      if (slash !== '') return `${pick(8) === 0 ? COMMENT : ''}</${named(name)}>`;
      const renamed = prefix === '' ? attributes : attributes.replace(/\sxmlns="/, ' xmlns:x="');
      const open = `<${named(name)}${attributesText(renamed, pick)}`;
      if (closed === '') return `${open}>${pick(8) === 0 ? COMMENT : ''}`;
      return pick(2) === 0 ? `${open} />` : `${open}></${named(name)}>`;
    },
  );
  return tags.replace(/>([^<>]+)</g, (whole, text: string) =>
    text.trim() === '' || pick(3) !== 0 ? whole : `><![CDATA[${plainLetters(text)}]]><`,
  );
}

function said(node: Element): unknown {
  const attributes = [...node.attributes]
    .filter(({ name }) => !name.startsWith('xmlns'))
    .map(({ namespaceURI, localName, value }) => `${namespaceURI ?? ''} ${localName}=${value}`)
    .sort();
  const children = [...node.children].map(said);
  const text = [...node.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE || nodeType === Node.CDATA_SECTION_NODE)
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('');
  const isBlank = children.length > 0 && text.trim() === '';
  return [node.namespaceURI, node.localName, attributes, isBlank ? '' : text, children];
}

/** Read by the browser's parser, which shares nothing with ours. Comments and spelling say nothing. */
export function whatItSays(xml: string): unknown {
  const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml');
  if (documentElement.localName === 'parsererror') throw new Error(documentElement.textContent ?? '');
  return said(documentElement);
}
