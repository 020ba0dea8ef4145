// The embedded host's part of webpack.config.js: the page with the grid, and what stands in for Microsoft's loader
// on plain http. For trying out and testing; nothing of it is in the add-in.
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');

const ROOT = path.resolve(__dirname, '../..');

module.exports = function host(out, _env, base) {
  const config = base(out);
  return {
    ...config,
    target: ['web', 'es2022'],
    entry: { host: './src/dev/trial-page.ts', 'office-stand-in': './src/host/bootstrap/office-js.ts' },
    output: { ...config.output, filename: '[name].js', publicPath: '/host/' },
    module: {
      rules: [...config.module.rules, { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] }],
    },
    plugins: [
      ...config.plugins,
      new HtmlPlugin({
        template: path.join(ROOT, 'src/host/page/index.html'),
        filename: 'index.html',
        title: 'Chỉ số CCHC – bản dùng thử',
        chunks: ['host'],
        scriptLoading: 'defer',
        minify: false,
      }),
      new CssPlugin({ filename: '[name].css' }),
    ],
  };
};
