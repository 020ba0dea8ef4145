// Where the manifest's addresses lead: all to one place over https, each to a file that is there, each icon of its size.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { attributeOf, elementsOf } from './elements.mjs';

/** Pixels that the list of add-ins asks for. */
const OWN_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** `{ place, address }` of every address in the file, with its overrides. */
function addressesOf(document) {
  const elements = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url'];
  return elements
    .flatMap(name => elementsOf(document, name))
    .filter(element => element.hasAttribute('DefaultValue'))
    .flatMap(element =>
      [element, ...elementsOf(element, 'bt:Override')].map(holder => ({
        place: attributeOf(element, 'id') || element.nodeName,
        address: attributeOf(holder, 'DefaultValue') || attributeOf(holder, 'Value'),
      })),
    );
}

/** The place that the pane's page lies in, with a closing slash; null where there is none. */
export function baseOf(document) {
  const page = elementsOf(document, 'SourceLocation').find(element => element.hasAttribute('DefaultValue'));
  const address = page ? attributeOf(page, 'DefaultValue') : '';
  return /^https:\/\/[^/]+\/(?:.*\/)?[^/]+$/.test(address) ? address.replace(/[^/]+$/, '') : null;
}

const fileOf = (folder, base, address) =>
  path.join(folder, decodeURIComponent(address.slice(base.length).split(/[?#]/)[0]));

function addressFault({ place, address }, folder, base) {
  if (!address.startsWith('https://')) return [`${place}: ${address} không bắt đầu bằng https://`];
  if (!address.startsWith(base)) return [`${place}: ${address} nằm ngoài ${base}`];
  return existsSync(fileOf(folder, base, address)) ? [] : [`${place}: không có tệp của ${address}`];
}

/** Width and height that a PNG states; null for another file. */
function pngSize(file) {
  const bytes = readFileSync(file);
  if (bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG') return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function iconFault(place, file, pixels) {
  if (!existsSync(file)) return [];
  const size = pngSize(file);
  return size?.width === pixels && size.height === pixels
    ? []
    : [
        `${place}: biểu tượng phải là PNG ${pixels} × ${pixels}, không phải ${size ? `${size.width} × ${size.height}` : 'tệp khác'}`,
      ];
}

function iconFaults(document, folder, base) {
  const own = Object.entries(OWN_ICONS).flatMap(([name, pixels]) =>
    elementsOf(document, name).map(element => [name, attributeOf(element, 'DefaultValue'), pixels]),
  );
  const wanted = elementsOf(document, 'bt:Image').filter(element => element.hasAttribute('resid'));
  const ribbon = elementsOf(document, 'bt:Image')
    .filter(element => element.hasAttribute('id'))
    .flatMap(element => {
      const id = attributeOf(element, 'id');
      const sizes = wanted
        .filter(use => attributeOf(use, 'resid') === id)
        .map(use => Number(attributeOf(use, 'size')));
      return sizes.map(pixels => [id, attributeOf(element, 'DefaultValue'), pixels]);
    });
  return [...own, ...ribbon]
    .filter(([, address]) => address.startsWith(base))
    .flatMap(([place, address, pixels]) => iconFault(place, fileOf(folder, base, address), pixels));
}

const domainFaults = (document, base) =>
  elementsOf(document, 'AppDomain')
    .map(element => element.textContent.trim())
    .filter(domain => domain !== new URL(base).origin)
    .map(domain => `AppDomain: ${domain} không phải là ${new URL(base).origin}`);

/** Sentences about addresses and icons. */
export function addressFaults(document, folder) {
  const base = baseOf(document);
  if (base === null) return ['SourceLocation: phải là một địa chỉ https của trang taskpane.html'];
  return [
    ...addressesOf(document).flatMap(found => addressFault(found, folder, base)),
    ...iconFaults(document, folder, base),
    ...domainFaults(document, base),
  ];
}
