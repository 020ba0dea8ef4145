// Runs src/functions/metadata-json.ts while webpack builds and puts functions.json, functions.en.json
// (which Excel reads) and the help pages beside the page. The module itself leaves nothing in the bundle.
const { createHash } = require('node:crypto');

/** As long as webpack's own. */
const hashOf = text => createHash('sha256').update(text).digest('hex').slice(0, 20);

module.exports.pitch = function emitMetadata() {
  const done = this.async();
  this.importModule(this.resourcePath, {}, (error, exported) => {
    if (error) return done(error);
    const { address } = this.getOptions();
    const text = language => `${JSON.stringify(exported.functionsJson(language, address), null, 1)}\n`;
    this.emitFile('functions.json', text('vi'));
    this.emitFile('functions.en.json', text('en'));
    const asItIs = { minimized: true };
    const helpStyle = `help.${hashOf(exported.HELP_STYLE)}.css`;
    this.emitFile('help.html', exported.helpPage('vi', helpStyle), undefined, asItIs);
    this.emitFile('help.en.html', exported.helpPage('en', helpStyle), undefined, asItIs);
    this.emitFile(helpStyle, exported.HELP_STYLE, undefined, asItIs);
    const style = `trial.${hashOf(exported.TRIAL_STYLE)}.css`;
    this.emitFile('trial.html', exported.trialSheetPage('vi', style), undefined, asItIs);
    this.emitFile('trial.en.html', exported.trialSheetPage('en', style), undefined, asItIs);
    this.emitFile(style, exported.TRIAL_STYLE, undefined, asItIs);
    return done(null, 'export {};');
  });
};
