// Draws assets/icons/*.svg as PNG in the sizes that the ribbon and the add-in list ask for, with Chromium.
// Run after changing a drawing: `node src/dev/draw-icons.mjs`; the PNG files are committed.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from './ensure-installed.mjs';

/** 64 is for the list of add-ins alone. */
const sizesOf = name => (name === 'app.svg' ? [16, 32, 64, 80] : [16, 32, 80]);
const folder = path.join(ROOT, 'assets/icons');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});
const page = await browser.newPage();
for (const file of readdirSync(folder).filter(name => name.endsWith('.svg'))) {
  const drawing = readFileSync(path.join(folder, file), 'utf8');
  for (const size of sizesOf(file)) {
    await page.setViewportSize({ width: size, height: size });
    const sized = drawing.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `);
    await page.setContent(`<body style="margin:0;background:transparent">${sized}</body>`);
    await page.screenshot({
      path: path.join(folder, file.replace('.svg', `-${size}.png`)),
      omitBackground: true,
    });
  }
}
await browser.close();
