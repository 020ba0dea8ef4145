// What nginx is told to serve the add-in's folder: one `location`, to be included in the https `server` of the office.
const { COMPRESSED, NOT_SERVED, TYPES, headerRules } = require('./headers.cjs');

const mediaType = type => type.split(';')[0];
const quoted = text => `"${text}"`;
const escaped = name => name.replaceAll('.', '\\.');

/** A variable for a header that not every file gets in the same way; an empty one is not sent. */
function headerLines(name, rules) {
  const [first, ...rest] = rules;
  const always = rest.length === 0 && first.of.source === '.';
  if (always) return [`add_header ${name} ${quoted(first.value)} always;`];
  const variable = `$par_index_${name.toLowerCase().replaceAll('-', '_')}`;
  const cases = rules.map(
    ({ of, value }) =>
      `if ($uri ~ ${quoted(of.source.replaceAll('\\/', '/'))}) { set ${variable} ${quoted(value)}; }`,
  );
  return [`set ${variable} "";`, ...cases, `add_header ${name} ${variable} always;`];
}

function allHeaderLines(fromCdn) {
  const rules = headerRules(fromCdn);
  const names = [...new Set(rules.map(({ name }) => name))];
  return names.flatMap(name =>
    headerLines(
      name,
      rules.filter(rule => rule.name === name),
    ),
  );
}

const typeLines = () => Object.entries(TYPES).map(([ending, type]) => `  ${mediaType(type)} ${ending};`);

const compressedTypes = () =>
  [...new Set(COMPRESSED.map(ending => mediaType(TYPES[ending])))].filter(type => type !== 'text/html');

const placeOf = address => `${new URL(address).pathname.replace(/\/+$/, '')}/`;

/** `/var/www/cchc` for an address that ends with `/cchc`: where the guide puts the folder. */
const serverFolderOf = address => `/var/www/${placeOf(address).split('/').at(-2) || 'par-index'}`;

/** `address` is where the add-in is served; `folder` where its files lie on the server. */
function nginxConfig({ address, fromCdn = false, folder = serverFolderOf(address) }) {
  const types = compressedTypes().join(' ');
  const lines = [
    `alias ${folder}/;`,
    'types {',
    ...typeLines(),
    '}',
    'charset utf-8;',
    `charset_types ${types};`,
    'gzip on;',
    'gzip_vary on;',
    'gzip_comp_level 6;',
    'gzip_min_length 1400;',
    `gzip_types ${types};`,
    ...allHeaderLines(fromCdn),
    `location ~ "/(${NOT_SERVED.map(escaped).join('|')})$" { return 404; }`,
  ];
  return `# Tệp này do lệnh npm run build ghi ra, cho địa chỉ ${address}.
# 1. Chép thư mục tiện ích vào ${folder} (hoặc nơi khác: sửa dòng alias).
# 2. Trong khối server { … } phục vụ https của ${new URL(address).host}, thêm: include ${folder}/nginx.conf;
# 3. Chạy: nginx -t && nginx -s reload
location ^~ ${placeOf(address)} {
${lines.map(line => `  ${line}`).join('\n')}
}
`;
}

module.exports = { nginxConfig };
