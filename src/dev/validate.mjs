// npm run validate [-- FOLDER]: looks over the folder that `npm run build` made before it goes to a server. Exit status 0: in
// order; 1: faults, a line each; 2: nothing to look at. Needs no network.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, ROOT } from './ensure-installed.mjs';

ensureInstalled();
const { validate } = await import('./validate/validate.mjs');

const folder = path.resolve(process.argv[2] ?? path.join(ROOT, 'dist/addin'));
if (!existsSync(path.join(folder, 'manifest.xml'))) {
  console.error(
    `Không thấy manifest.xml trong ${folder}. Hãy dựng trước: npm run build -- --env baseUrl=https://may-chu.example/cchc`,
  );
  process.exit(2);
}
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const { base, files, faults } = validate(folder, `${version}.0`);
for (const fault of faults) console.error(`Lỗi: ${fault}`);
if (faults.length > 0) {
  console.error(`${faults.length} lỗi trong ${folder}. Sửa rồi dựng lại trước khi đưa lên máy chủ.`);
  process.exit(1);
}
console.log(`Đạt: ${files} tệp, phiên bản ${version}, địa chỉ ${base}`);
if (new URL(base).hostname === 'localhost')
  console.log('Lưu ý: địa chỉ localhost chỉ để thử trên máy này. Bản triển khai cần --env baseUrl=https://…');
