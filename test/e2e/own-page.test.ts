// The add-in's own page, as built and with its policy, in Chromium: a frame that may not download opens it, hands a file
// over from window to window, and the page downloads it. The frame's side is spelled out here.
import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { builtAddin } from '../support/built-addin';
import { CHROMIUM, describeWith } from '../support/programs';

const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
const PANE = `<button id="link">link</button><button id="page">page</button><p id="told"></p><script>
  const bytes = new TextEncoder().encode('BEGIN:VCALENDAR');
  document.getElementById('link').onclick = () =>
    Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob([bytes])), download: 'x' }).click();
  document.getElementById('page').onclick = () => {
    const page = window.open('files.html?lang=vi', '_blank');
    window.addEventListener('message', ({ source, data }) => {
      if (source !== page) return;
      const file = { name: 'thoi-han.ics', type: 'text/calendar', bytes };
      if (data.filesPage === 'ready') page.postMessage({ filesPage: 'file', file }, location.origin);
      if (data.filesPage === 'taken') document.getElementById('told').textContent = 'taken';
    });
  };
</script>`;
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

function serve(folder: string): Server {
  return createServer(({ url = '/' }, response) => {
    const name = (url.split('?')[0] ?? '/').slice(1);
    const own: Readonly<Record<string, string>> = {
      '': `<iframe sandbox="${SANDBOX}" src="pane.html"></iframe>`,
      'pane.html': PANE,
    };
    const file = path.join(folder, name);
    const body = own[name] ?? (existsSync(file) ? readFileSync(file) : '');
    response.setHeader(
      'Content-Type',
      `${TYPES[name.split('.').at(-1) ?? ''] ?? 'text/html'}; charset=utf-8`,
    );
    response.end(body);
  });
}

describeWith(['chromium'], 'the page that offers files', () => {
  let browser: Browser;
  let server: Server;
  let address: string;
  beforeAll(async () => {
    server = serve(builtAddin());
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const place = server.address();
    address = `http://127.0.0.1:${typeof place === 'object' && place ? place.port : 0}/`;
    browser = await chromium.launch({
      ...(CHROMIUM === null ? {} : { executablePath: CHROMIUM }),
      args: ['--headless=new', '--no-sandbox'],
    });
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  test('downloads what the frame may not', async () => {
    const page = await browser.newPage();
    await page.goto(address);
    const pane = page.frameLocator('iframe');
    const refused = page.waitForEvent('download', { timeout: 3000 }).then(
      () => 'arrived',
      () => 'refused',
    );
    await pane.locator('#link').click();
    expect(await refused).toBe('refused');
    const opened = page.waitForEvent('popup');
    const arriving = opened.then(popup => popup.waitForEvent('download'));
    await pane.locator('#page').click();
    const download = await arriving;
    expect(download.suggestedFilename()).toBe('thoi-han.ics');
    expect(readFileSync(await download.path(), 'utf8')).toBe('BEGIN:VCALENDAR');
    await pane.getByText('taken').waitFor();
    const popup = await opened;
    await popup.getByRole('link', { name: 'Tải về: thoi-han.ics' }).waitFor();
  }, 60_000);

  test('opened by itself it says what to do', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}files.html`);
    await page.getByText(/Trang này chỉ nhận tệp khi được mở từ bảng công việc/).waitFor();
  }, 60_000);
});
