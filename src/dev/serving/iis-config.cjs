// web.config, by which IIS serves the add-in's folder without any module beside its own. IIS knows no patterns of names, so
// each file that differs from the rest is named; the build knows them all.
const { NOT_SERVED, TYPES, headersOf } = require('./headers.cjs');

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const indented = (depth, lines) => lines.map(line => `${'  '.repeat(depth)}${line}`);

/** An enclosing site may send a header of the same name: it is taken away first. */
const headerLines = headers =>
  Object.entries(headers).flatMap(([name, value]) => [
    `<remove name="${name}" />`,
    `<add name="${name}" value="${escaped(value)}" />`,
  ]);

const headerBlock = headers => [
  '<httpProtocol>',
  '  <customHeaders>',
  ...indented(2, headerLines(headers)),
  '  </customHeaders>',
  '</httpProtocol>',
];

const typeBlock = () => [
  '<staticContent>',
  ...Object.entries(TYPES).flatMap(([ending, type]) => [
    `  <remove fileExtension=".${ending}" />`,
    `  <mimeMap fileExtension=".${ending}" mimeType="${type}" />`,
  ]),
  '</staticContent>',
];

const hiddenBlock = () => [
  '<security>',
  '  <requestFiltering>',
  '    <hiddenSegments>',
  // IIS itself hides web.config.
  ...NOT_SERVED.filter(name => name !== 'web.config').flatMap(name => [
    `      <remove segment="${name}" />`,
    `      <add segment="${name}" />`,
  ]),
  '    </hiddenSegments>',
  '  </requestFiltering>',
  '</security>',
];

const differences = (headers, usual) =>
  Object.fromEntries(Object.entries(headers).filter(([name, value]) => usual[name] !== value));

const locationOf = (file, headers) => [
  `<location path="${escaped(file)}">`,
  '  <system.webServer>',
  ...indented(2, headerBlock(headers)),
  '  </system.webServer>',
  '</location>',
];

/** `files` are all names in the folder, with forward slashes. */
function iisConfig({ files, fromCdn = false }) {
  // What a file of no kind of its own gets.
  const usual = headersOf('x', fromCdn);
  const own = files
    .map(file => [file, differences(headersOf(file, fromCdn), usual)])
    .filter(([, headers]) => Object.keys(headers).length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Tệp này do lệnh npm run build ghi ra. IIS tự đọc khi thư mục tiện ích được đặt làm một Application hay thư mục của trang web https. -->
<configuration>
  <system.webServer>
    <urlCompression doStaticCompression="true" />
${indented(2, [...typeBlock(), ...hiddenBlock(), ...headerBlock(usual)]).join('\n')}
  </system.webServer>
${indented(
  1,
  own.flatMap(([file, headers]) => locationOf(file, headers)),
).join('\n')}
</configuration>
`;
}

module.exports = { iisConfig };
