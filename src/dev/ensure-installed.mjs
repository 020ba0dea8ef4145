// Installs what is missing before anything else runs. Depends on nothing but Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FLOOR = 20;
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export function ensureInstalled() {
  if (Number(process.versions.node.split('.')[0]) < FLOOR) {
    console.error(
      `Cần Node.js ${FLOOR} trở lên; máy này có ${process.versions.node}. Cài bản mới tại nodejs.org rồi chạy lại.`,
    );
    process.exit(2);
  }
  const lock = createHash('sha256')
    .update(readFileSync(`${ROOT}package-lock.json`))
    .digest('hex');
  const stamp = `${ROOT}node_modules/.installed-for`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  // What is there already is kept: after a change of one package the others need not come again.
  const isFirst = !existsSync(stamp);
  console.error(
    isFirst
      ? 'Đang cài các thư viện cần thiết (chỉ lần đầu, khoảng một phút)…'
      : 'Đang cài các thư viện đã thay đổi…',
  );
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, [isFirst ? 'ci' : 'install', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error('Không cài được thư viện. Kiểm tra kết nối tới kho npm rồi chạy lại lệnh.');
    process.exit(2);
  }
  mkdirSync(`${ROOT}node_modules`, { recursive: true });
  writeFileSync(stamp, lock);
}
