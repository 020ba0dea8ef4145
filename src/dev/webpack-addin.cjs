// The add-in's part of webpack.config.js: one page that is task pane, ribbon commands and custom functions in
// one runtime, with everything it loads beside it, so that it works on a network without internet.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { provinceFolder } = require('./province-files.cjs');
const { billOfMaterials } = require('./serving/bill-of-materials.cjs');
const { MICROSOFT_CDN, pagePolicy } = require('./serving/policies.cjs');
const { ServerFiles } = require('./serving/server-files.cjs');
const { version } = require('../../package.json');

const DEVELOPMENT_ADDRESS = 'https://localhost:3000';
const ROOT = path.resolve(__dirname, '../..');

/** Microsoft's files that Excel on Windows, on the web and on the Mac ask for, in Vietnamese and English. */
const OFFICE_JS_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
];

/** An https address without a closing slash, or a sentence that says what is wrong with it. */
function addressOf(env) {
  const text = env.baseUrl ?? DEVELOPMENT_ADDRESS;
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Error(`--env baseUrl=${text} is no address; give one such as https://may-chu.example/cchc`);
  }
  if (url.protocol !== 'https:') throw new Error(`--env baseUrl=${text} must begin with https://`);
  if (url.search || url.hash) throw new Error(`--env baseUrl=${text} must not hold ? or #`);
  return text.replace(/\/+$/, '');
}

const originOf = address => new URL(address).origin;

/** The script that runs before office.js, under a name that changes with it. */
function allowedScripts() {
  const file = path.join(__dirname, 'serving/allowed-scripts.js');
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 20);
  return { file, name: `allowed-scripts.${hash}.js` };
}

/** `Sở Nội vụ tỉnh Gia Lai`, of the province whose data go in. */
function providerOf(province) {
  const { office, authority } = JSON.parse(
    readFileSync(path.join(provinceFolder(province), 'office.json'), 'utf8'),
  );
  return `${office} ${authority.replace(/^UBND /, '')}`;
}

function copied(address, fromCdn, province) {
  const officeJs = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
  const patterns = [
    {
      from: path.join(ROOT, 'manifest.xml'),
      to: 'manifest.xml',
      transform: text =>
        text
          .toString()
          .replace(/<Version>[^<]*</, `<Version>${version}.0<`)
          .replace(/<ProviderName>[^<]*</, () => `<ProviderName>${providerOf(province)}<`)
          .replaceAll(`<AppDomain>${DEVELOPMENT_ADDRESS}<`, `<AppDomain>${originOf(address)}<`)
          .replaceAll(DEVELOPMENT_ADDRESS, address),
    },
    { from: path.join(ROOT, 'assets/icons/*.png'), to: 'assets/icons/[name][ext]' },
    { from: allowedScripts().file, to: allowedScripts().name, info: { minimized: true } },
  ];
  // Copied as they are, never minified again: `info.minimized` tells webpack so.
  const microsoft = OFFICE_JS_FILES.map(file => ({
    from: path.join(officeJs, file),
    to: `office-js/${file}`,
    info: { minimized: true },
  }));
  return fromCdn ? patterns : [...patterns, ...microsoft];
}

/** Writes which modules went in, for the test that nothing of the embedded host is among them. */
class ModuleList {
  apply(compiler) {
    compiler.hooks.emit.tap('ModuleList', compilation => {
      const files = new Set();
      const add = module => {
        for (const inner of module.modules ?? []) add(inner);
        if (module.resource)
          files.add(path.relative(ROOT, module.resource.split('?')[0]).replaceAll('\\', '/'));
      };
      for (const module of compilation.modules) add(module);
      compilation.emitAsset(
        '.modules.json',
        new compiler.webpack.sources.RawSource(JSON.stringify([...files].sort(), null, 1)),
      );
    });
  }
}

/**
 * The manifest must name a script of the functions, although the shared runtime loads the page in its place. Its
 * name stays while that of the bundle changes with its content.
 */
class FunctionsScript {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionsScript', compilation =>
      compilation.hooks.processAssets.tap(
        { name: 'FunctionsScript', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const bundle = Object.keys(compilation.assets).find(file => /^taskpane\.[0-9a-f]+\.js$/.test(file));
          const text = `document.head.append(Object.assign(document.createElement('script'), { src: '${bundle}' }));\n`;
          compilation.emitAsset('functions.js', new sources.RawSource(text));
        },
      ),
    );
  }
}

module.exports = function addin(out, env, base) {
  const address = addressOf(env);
  const fromCdn = env.officeJs === 'cdn';
  const config = base(out);
  const metadata = path.join(ROOT, 'src/functions/metadata-json.ts');
  return {
    ...config,
    target: ['web', 'es2022'],
    entry: {
      taskpane: [`${metadata}?json`, './src/taskpane/index.tsx'],
      files: './src/taskpane/files-page/index.ts',
    },
    output: { ...config.output, filename: '[name].[contenthash].js', publicPath: '' },
    module: {
      rules: [
        ...config.module.rules,
        {
          resource: metadata,
          resourceQuery: /json/,
          use: { loader: path.join(__dirname, 'functions-json-loader.cjs'), options: { address } },
        },
        { test: /\.css$/, use: [require('mini-css-extract-plugin').loader, 'css-loader'] },
      ],
    },
    plugins: [
      ...config.plugins,
      new HtmlPlugin({
        template: path.join(ROOT, 'src/taskpane/taskpane.html'),
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'defer',
        minify: false,
        templateParameters: {
          policy: pagePolicy(fromCdn),
          allowedScripts: allowedScripts().name,
          officeJs: fromCdn ? `${MICROSOFT_CDN}/lib/1/hosted/office.js` : 'office-js/office.js',
        },
      }),
      new HtmlPlugin({
        template: path.join(ROOT, 'src/taskpane/files-page/files.html'),
        filename: 'files.html',
        chunks: ['files'],
        scriptLoading: 'defer',
        minify: false,
        templateParameters: { policy: pagePolicy(false), allowedScripts: allowedScripts().name },
      }),
      new CopyPlugin({ patterns: copied(address, fromCdn, env.province) }),
      new (require('mini-css-extract-plugin'))({ filename: '[name].[contenthash].css' }),
      new DefinePlugin({ PAR_VERSION: JSON.stringify(version) }),
      new FunctionsScript(),
      ...billOfMaterials(fromCdn),
      new ServerFiles(address, fromCdn),
      new ModuleList(),
    ],
  };
};
