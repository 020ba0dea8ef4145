// The page's part of a webpack configuration: the page with the grid, and what stands in for Microsoft's loader on plain
// http. Who embeds the page names the file that calls `openPage`; nothing of this is in an add-in.
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');

const HOST = path.resolve(__dirname, '..');

/** Of this package, which the workspace links, and of who embeds the page. */
const typescript = () => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: require.resolve('swc-loader'),
    options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
  },
});

/** `entry` is a file, `title` the page's, `language` the page's until `openPage` says another. */
module.exports = ({ entry, title, language }) => ({
  target: ['web', 'es2022'],
  entry: { host: entry, 'office-stand-in': path.join(HOST, 'bootstrap/office-js.ts') },
  // With a hash a browser may keep it for ever; the stand-in is asked for by its name.
  output: {
    filename: ({ chunk }) => (chunk.name === 'host' ? '[name].[contenthash].js' : '[name].js'),
    publicPath: '/host/',
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [typescript(), { test: /\.css$/, use: [CssPlugin.loader, require.resolve('css-loader')] }],
  },
  plugins: [
    new HtmlPlugin({
      template: path.join(__dirname, 'index.html'),
      filename: 'index.html',
      title,
      language,
      chunks: ['host'],
      scriptLoading: 'defer',
      minify: false,
    }),
    new CssPlugin({ filename: '[name].[contenthash].css' }),
  ],
});
