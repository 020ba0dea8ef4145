// npm start [-- --no-open] [-- --port N]: installs and builds what is missing, and opens the trial in the browser.
// With `--tls-key FILE --tls-cert FILE` it serves https and Microsoft's own loader: for the browser tests of the full handshake.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, ROOT } from './ensure-installed.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./build-steps.mjs');
const { serve } = await import('emulated-excel/server');
const { sampleMaker } = await import('./samples.mjs');
const { headersOf } = await import('./serving/headers.cjs');

const USAGE = 'npm start [-- --no-open] [-- --port 3080]';

function options() {
  try {
    const { values } = parseArgs({
      options: {
        'no-open': { type: 'boolean' },
        port: { type: 'string' },
        'tls-key': { type: 'string' },
        'tls-cert': { type: 'string' },
      },
    });
    return values;
  } catch {
    console.error(`Tùy chọn không đúng. Cách dùng: ${USAGE}`);
    return process.exit(2);
  }
}

const given = options();
const wantedPort = given.port === undefined ? 3080 : Number(given.port || Number.NaN);
if (!Number.isInteger(wantedPort) || wantedPort < 0 || wantedPort > 65535) {
  console.error('Số cổng phải là số nguyên từ 0 đến 65535, ví dụ: npm start -- --port 3080');
  process.exit(2);
}

/** False where no browser can be opened; the address is printed in any case. */
function openBrowser(address) {
  const commands = { darwin: ['open', [address]], win32: ['cmd', ['/c', 'start', '', address]] };
  const [command, parameters] = commands[process.platform] ?? ['xdg-open', [address]];
  if (!commands[process.platform] && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const child = spawn(command, parameters, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

const tls =
  given['tls-key'] && given['tls-cert']
    ? { tls: { key: readFileSync(given['tls-key']), cert: readFileSync(given['tls-cert']) } }
    : {};

async function listen(places) {
  try {
    return await serve(places, { port: wantedPort, ...tls });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || given.port !== undefined) throw error;
    return serve(places, { port: 0, ...tls });
  }
}

try {
  console.error('Đang dựng bản dùng thử (lần đầu mất khoảng một phút)…');
  const cli = await ensureBuilt('cli');
  const places = {
    host: await ensureBuilt('host'),
    addin: await ensureBuilt('addin'),
    officeJs: path.join(ROOT, 'node_modules/@microsoft/office-js/dist'),
    headersOf: name => headersOf(name),
    samples: sampleMaker(path.join(cli, 'par.js')),
  };
  const { address } = await listen(places);
  console.log(`Mở địa chỉ này trong trình duyệt: ${address}`);
  console.error('Nhấn Ctrl+C để dừng.');
  if (!given['no-open']) openBrowser(address);
} catch (error) {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Cổng ${wantedPort} đang được chương trình khác dùng. Hãy chọn cổng khác: npm start -- --port ${wantedPort + 1}`
      : `Không khởi động được bản dùng thử: ${error.message}`,
  );
  process.exit(1);
}
