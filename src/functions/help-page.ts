// The add-in's own help page: every function with its arguments and an example, reached from Excel's dialog.
// A page of its own without scripts, so that it opens in any browser and on a network without internet.

import { EXAMPLES } from '../core/plan';
import { TEXTS } from '../texts';
import { builtInBook } from '../app/book/built-in';
import { exampleAnswer } from './example';
import { FUNCTIONS, exampleFormula, listSeparator, type FunctionDeclaration } from './metadata';
import { modelOf } from './model';

type Language = 'vi' | 'en';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** The look of the page, served as a file beside it. */
export const HELP_STYLE = `body { font-family: "Segoe UI", Arial, sans-serif; line-height: 1.5; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #242424; background: #fff; }
h2 { margin: 2.5rem 0 0.25rem; border-top: 1px solid #d1d1d1; padding-top: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #d1d1d1; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
code { font-family: Consolas, monospace; }
small { color: #616161; }
nav a { margin-right: 0.75rem; white-space: nowrap; }
@media (prefers-color-scheme: dark) { body { color: #fff; background: #1f1f1f; } a { color: #8cb8ff; } small { color: #c8c8c8; } }
`;

/** The plan's years and a fixed day: the page is the same whenever it is built. */
const EXAMPLE_DAY = `${EXAMPLES.year}-06-07`;

function section(declared: FunctionDeclaration, language: Language): string {
  const { functionHelp: help } = TEXTS[language];
  const context = {
    model: modelOf(builtInBook(EXAMPLES.year)),
    texts: TEXTS[language],
    today: EXAMPLE_DAY,
  };
  const rows = declared.parameters.map(({ name, description, optional }) => {
    const note = optional ? ` <small>(${escaped(help.optional)})</small>` : '';
    return `<tr><td><code>${name}</code>${note}</td><td>${escaped(description[language])}</td></tr>`;
  });
  const answer = exampleAnswer(declared, context)
    .map(line => line.map(escaped).join(' | '))
    .join('<br>');
  const names = declared.parameters.map(({ name }) => name).join(`${listSeparator(help.decimalSeparator)} `);
  return `<section><h2 id="${declared.id}"><code>PAR.${declared.id}(${names})</code></h2>
<p>${escaped(declared.description[language])}</p>
<table><thead><tr><th>${help.argument}</th><th>${help.meaning}</th></tr></thead><tbody>${rows.join('')}</tbody></table>
<p>${help.example}: <code>${escaped(exampleFormula(declared, help.decimalSeparator))}</code><br>${help.result}: ${answer}</p></section>`;
}

/** A whole HTML page; `style` names the file with its look. */
export function helpPage(language: Language, style: string): string {
  const { functionHelp: help } = TEXTS[language];
  const links = FUNCTIONS.map(({ id }) => `<a href="#${id}">PAR.${id}</a>`).join('');
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${help.title}</title><link rel="stylesheet" href="${style}"></head>
<body><h1>${help.title}</h1>
<p>${escaped(help.about)}</p>
<p>${escaped(help.blanks(listSeparator(help.decimalSeparator)))}</p>
<p>${escaped(help.separators)}</p>
<nav>${links}</nav>
${FUNCTIONS.map(declared => section(declared, language)).join('\n')}
</body>
</html>
`;
}
