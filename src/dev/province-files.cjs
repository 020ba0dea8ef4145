// Which folder of province data a build is made of, and what is wrong with it: each file against its schema, then each
// name that one file takes from another. Every fault names its file and field.
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const Ajv = require('ajv');
const { WebpackError } = require('webpack');
const { provinceLinks } = require('./province-links.cjs');

const ROOT = path.resolve(__dirname, '../..');
const BUILT_IN = path.join(ROOT, 'src/data/gia-lai');
const SCHEMA = path.join(ROOT, 'src/data/province.schema.json');

const readJson = file => JSON.parse(readFileSync(file, 'utf8'));

/** Absolute; the one that ships where none is named. */
const provinceFolder = name => (name === undefined || name === '' ? BUILT_IN : path.resolve(ROOT, name));

/** `/targets.json/3/levels/0` → `targets.json: field 3.levels.0`. */
function placeOf(pointer) {
  const [, file, ...field] = pointer.split('/').map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return field.length === 0 ? file : `${file}: field ${field.join('.')}`;
}

const detailOf = ({ keyword, params, message }) => {
  if (keyword === 'additionalProperties') return `unknown field ${params.additionalProperty}`;
  if (keyword === 'enum') return `must be one of ${params.allowedValues.join(', ')}`;
  return message;
};

/** The content of each file by its name, and a sentence for each that cannot be read. */
function readFiles(folder, names) {
  const files = {};
  const faults = [];
  for (const name of names) {
    const file = path.join(folder, name);
    if (!existsSync(file)) faults.push(`${name}: no such file`);
    else
      try {
        files[name] = readJson(file);
      } catch (error) {
        faults.push(`${name}: no JSON: ${error.message}`);
      }
  }
  return { files, faults };
}

/** Sentences such as `targets.json: field 3.area: "IX" is no area of plan.json`; none where the folder can be built. */
function provinceFaults(folder) {
  const schema = readJson(SCHEMA);
  const { files, faults } = readFiles(folder, schema.required);
  if (faults.length > 0) return faults;
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  if (!validate(files))
    return validate.errors.map(error => `${placeOf(error.instancePath)}: ${detailOf(error)}`);
  return provinceLinks(files);
}

/** Part of every build: `#province/…` is the folder's, and a folder with a fault is not built. */
class ProvinceFiles {
  constructor(name) {
    this.folder = provinceFolder(name);
  }

  apply(compiler) {
    compiler.options.resolve.alias = { ...compiler.options.resolve.alias, '#province': this.folder };
    compiler.hooks.thisCompilation.tap('ProvinceFiles', compilation => {
      const faults = provinceFaults(this.folder);
      if (faults.length > 0)
        compilation.errors.push(new WebpackError([`Province data in ${this.folder}:`, ...faults].join('\n')));
    });
  }
}

module.exports = { ProvinceFiles, provinceFaults, provinceFolder };
