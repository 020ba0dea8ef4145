// The files that tell Excel which functions there are: the same ids in both languages, each with its place in the help page.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FILES = { 'functions.json': 'help.html', 'functions.en.json': 'help.en.html' };

function read(folder, name) {
  try {
    return JSON.parse(readFileSync(path.join(folder, name), 'utf8')).functions;
  } catch {
    return null;
  }
}

function helpFaults(folder, name, functions) {
  const help = path.join(folder, FILES[name]);
  const page = existsSync(help) ? readFileSync(help, 'utf8') : '';
  return functions
    .filter(({ helpUrl }) => !page.includes(`id="${helpUrl.split('#')[1]}"`))
    .map(({ id }) => `${name}: hàm ${id} không có mục trong ${FILES[name]}`);
}

/** Sentences about the functions' files. */
export function functionFaults(folder) {
  const lists = Object.keys(FILES).map(name => [name, read(folder, name)]);
  const missing = lists.filter(([, functions]) => !Array.isArray(functions));
  if (missing.length > 0) return missing.map(([name]) => `${name}: không đọc được`);
  const [vietnamese, english] = lists.map(([, functions]) => functions.map(({ id }) => id).join(' '));
  return [
    ...(vietnamese === english ? [] : ['functions.json và functions.en.json không cùng danh sách hàm']),
    ...lists.flatMap(([name, functions]) => helpFaults(folder, name, functions)),
  ];
}
