// The list of everything of other people that the add-in ships, as CycloneDX: what webpack bundled, by CycloneDX's own plugin,
// and Microsoft's files, which are copied and not bundled.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { CycloneDxWebpackPlugin } = require('@cyclonedx/webpack-plugin');

const FOLDER = 'sbom';

/** The same for the same sources: no time, no random number. */
const ofBundles = () =>
  new CycloneDxWebpackPlugin({
    specVersion: '1.6',
    outputLocation: FOLDER,
    includeWellknown: false,
    reproducibleResults: true,
    validateResults: false,
    collectEvidence: true,
    rootComponentType: 'application',
  });

/** office.js is Microsoft's under terms of its own, which no list of licences has. */
function officeJs() {
  const { name, version } = JSON.parse(
    readFileSync(require.resolve('@microsoft/office-js/package.json'), 'utf8'),
  );
  const [group, short] = name.split('/');
  const text = readFileSync(
    path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'LICENSE.md'),
    'utf8',
  );
  return {
    type: 'library',
    group,
    name: short,
    version,
    'bom-ref': `${name}@${version}`,
    purl: `pkg:npm/${encodeURIComponent(group)}/${short}@${version}`,
    licenses: [{ license: { name: text.match(/^#+ (.*API LIBRARY)$/m)?.[1] ?? 'Microsoft' } }],
    evidence: { licenses: [{ license: { name: 'file: LICENSE.md', text: { content: text } } }] },
  };
}

/** With Microsoft's files where they are copied; CycloneDX's XML twin of the list is left out. */
class WithCopiedFiles {
  constructor(fromCdn) {
    this.fromCdn = fromCdn;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('WithCopiedFiles', compilation =>
      compilation.hooks.processAssets.tap(
        { name: 'WithCopiedFiles', stage: Compilation.PROCESS_ASSETS_STAGE_PRE_PROCESS },
        () => {
          const file = `${FOLDER}/bom.json`;
          const bill = JSON.parse(compilation.assets[file].source().toString());
          if (!this.fromCdn) bill.components.push(officeJs());
          compilation.deleteAsset(`${FOLDER}/bom.xml`);
          compilation.updateAsset(file, new sources.RawSource(`${JSON.stringify(bill, null, 1)}\n`));
        },
      ),
    );
  }
}

module.exports = { billOfMaterials: fromCdn => [ofBundles(), new WithCopiedFiles(fromCdn)] };
