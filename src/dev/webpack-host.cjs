// The trial's part of webpack.config.js: the emulated Excel's page with our add-in, in our words. For trying out and
// testing; nothing of it is in the add-in.
const path = require('node:path');
const pageWith = require('emulated-excel/webpack-page');

module.exports = function host(out, _env, base) {
  const config = base(out);
  const page = pageWith({
    entry: path.join(__dirname, 'trial-page.ts'),
    title: 'Chỉ số CCHC – bản dùng thử',
    language: 'vi',
  });
  return {
    ...config,
    ...page,
    output: { ...config.output, ...page.output },
    plugins: [...config.plugins, ...page.plugins],
  };
};
