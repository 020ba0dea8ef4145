// What a browser has and jsdom has not. Imported before the modules that use it.
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

class NoResizing {
  observe() {}
  unobserve() {}
  disconnect() {}
}

function bytesOf(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(this);
  });
}

Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  ResizeObserver: NoResizing,
  Office: { context: {} },
  matchMedia: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }),
});
Element.prototype.scrollIntoView = () => {};
Blob.prototype.arrayBuffer = bytesOf;
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
URL.createObjectURL = () => `blob:trang-thu/${Math.random()}`;
URL.revokeObjectURL = () => {};
// A download, which jsdom would take for leaving the page.
document.addEventListener('click', event => {
  if (event.target instanceof HTMLAnchorElement && event.target.download !== '') event.preventDefault();
});
