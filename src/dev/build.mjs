// npm run build [-- --env baseUrl=https://…] [-- --env province=FOLDER]: the folder to serve for real Excel.
import { ensureInstalled } from './ensure-installed.mjs';
import { ensureBuilt } from './build-steps.mjs';

ensureInstalled();
const args = process.argv.slice(2);
const env = args.flatMap((arg, index) => (arg === '--env' && args[index + 1] ? [args[index + 1]] : []));
console.log(await ensureBuilt('addin', env));
