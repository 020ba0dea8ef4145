// Writes beside the add-in's files how nginx and IIS serve them.
const { iisConfig } = require('./iis-config.cjs');
const { nginxConfig } = require('./nginx-config.cjs');

class ServerFiles {
  /** `address` is where the add-in is served, without a closing slash; `fromCdn` where office.js comes from Microsoft. */
  constructor(address, fromCdn) {
    this.address = address;
    this.fromCdn = fromCdn;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const { address, fromCdn } = this;
    compiler.hooks.thisCompilation.tap('ServerFiles', compilation =>
      compilation.hooks.processAssets.tap(
        { name: 'ServerFiles', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT + 1 },
        () => {
          const files = Object.keys(compilation.assets);
          compilation.emitAsset('nginx.conf', new sources.RawSource(nginxConfig({ address, fromCdn })));
          compilation.emitAsset('web.config', new sources.RawSource(iisConfig({ files, fromCdn })));
        },
      ),
    );
  }
}

module.exports = { ServerFiles };
