// One configuration a part: the command line, the add-in, and the embedded host for trying it out.
// `--env part=cli|addin|host|dev`, `--env out=FOLDER`, `--env province=FOLDER` for the data of another province; of the
// add-in also `--env baseUrl=https://…` and `--env officeJs=npm|cdn`.
const path = require('node:path');
const { ProvinceFiles } = require('./src/dev/province-files.cjs');
const { BUILD_FILES, BuildInputs } = require('./src/dev/webpack-inputs.cjs');

/** `--env name=value` of a build, without where it goes to. */
const environmentOf = env =>
  Object.entries(env)
    .filter(([name]) => !name.startsWith('WEBPACK_') && name !== 'part' && name !== 'out')
    .map(([name, value]) => `${name}=${value}`);

const base = (out, name, env) => ({
  mode: 'production',
  // A cache for each part and environment, so that builds side by side do not take it from each other.
  cache: {
    type: 'filesystem',
    name: [name, ...environmentOf(env)].join('-').replace(/[^\w.-]+/g, '_'),
    cacheDirectory: path.join(__dirname, 'node_modules/.cache/webpack'),
    buildDependencies: { config: [__filename, ...BUILD_FILES] },
  },
  plugins: [new BuildInputs(environmentOf(env)), new ProvinceFiles(env.province)],
  devtool: false,
  output: { path: out, clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2022',
            },
          },
        },
      },
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** Runs in Node: not minified, so that a stack trace can be read. */
function cli(out, _env, base) {
  const config = base(out);
  return {
    ...config,
    target: 'node20',
    entry: { par: './src/cli/main.ts', 'reader-worker': './src/cli/reader-worker.ts' },
    output: { ...config.output, filename: '[name].js' },
    optimization: { minimize: false },
  };
}

/** What developers run: benchmark and damage matrix. Other people's readers stay outside, as they are installed. */
function dev(out, env, base) {
  const config = cli(out, env, base);
  return {
    ...config,
    entry: {
      bench: './src/dev/bench/bench.ts',
      damage: './src/dev/damage/damage.ts',
      profiled: { import: './src/dev/bench/profiled.ts', library: { type: 'commonjs2' } },
      fuzz: './src/dev/fuzz/fuzz.ts',
      'fuzz-worker': './src/dev/fuzz/fuzz-worker.ts',
    },
    externals: { '@e965/xlsx': 'commonjs2 @e965/xlsx', exceljs: 'commonjs2 exceljs' },
  };
}

const PARTS = {
  cli,
  dev,
  addin: require('./src/dev/webpack-addin.cjs'),
  host: require('./src/dev/webpack-host.cjs'),
};

/** The part that is asked for, or all of them. */
module.exports = env => {
  const names = env.part === undefined ? Object.keys(PARTS) : [env.part];
  return names.map(name => {
    if (!PARTS[name]) throw new Error(`--env part= one of ${Object.keys(PARTS).join(', ')}`);
    return PARTS[name](path.resolve(env.out ?? path.join('dist', name)), env, out => base(out, name, env));
  });
};
