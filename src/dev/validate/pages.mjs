// The pages of the folder: what they load lies beside them, their policy holds, and nothing comes from elsewhere but, where
// it was asked for, Microsoft's office.js. The build leaves quotes out where HTML lets it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const POLICY = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/;
const LOADED = /<(?:script|link|img)\b[^>]*?\b(?:src|href)="?([^"\s>]+)/g;

const loadedBy = page => [...page.matchAll(LOADED)].map(([, address]) => address);
const isElsewhere = address => /^([a-z]+:)?\/\//i.test(address);

function loadFault(name, address, folder) {
  if (address === OFFICE_JS) return [];
  if (isElsewhere(address)) return [`${name}: tải từ nơi khác: ${address}`];
  return existsSync(path.join(folder, address)) ? [] : [`${name}: không có tệp ${address}`];
}

function policyFaults(name, page) {
  const policy = POLICY.exec(page)?.[1];
  if (policy === undefined) return [`${name}: thiếu chính sách nội dung (Content-Security-Policy)`];
  const elsewhere = (policy.match(/https?:\/\/[^\s;]+/g) ?? []).filter(
    origin => origin !== new URL(OFFICE_JS).origin,
  );
  return [
    ...(/default-src 'none'/.test(policy) ? [] : [`${name}: chính sách thiếu default-src 'none'`]),
    ...(/unsafe-|\*/.test(policy) ? [`${name}: chính sách quá rộng: ${policy}`] : []),
    ...elsewhere.map(origin => `${name}: chính sách cho phép ${origin}`),
  ];
}

const inlineFaults = (name, page) =>
  /<script(?![^>]*\bsrc=)|<style| style=|\son\w+=/i.test(page)
    ? [`${name}: có mã hoặc kiểu dáng viết thẳng trong trang`]
    : [];

function styleFaults(folder, name) {
  const text = readFileSync(path.join(folder, name), 'utf8');
  return [...text.matchAll(/url\(\s*["']?([^"')]+)/g)]
    .filter(([, address]) => isElsewhere(address))
    .map(([, address]) => `${name}: tải từ nơi khác: ${address}`);
}

/** Sentences about the pages and their styles. */
export function pageFaults(folder) {
  const names = readdirSync(folder);
  const pages = names.filter(name => name.endsWith('.html'));
  const ofPages = pages.flatMap(name => {
    const page = readFileSync(path.join(folder, name), 'utf8');
    return [
      ...loadedBy(page).flatMap(address => loadFault(name, address, folder)),
      ...policyFaults(name, page),
      ...inlineFaults(name, page),
    ];
  });
  const styles = names.filter(name => name.endsWith('.css')).flatMap(name => styleFaults(folder, name));
  return [...ofPages, ...styles];
}
