// The trial sheet as a page of the add-in's help: without scripts, with its look in a file beside it, fit to be printed.

import { trialSheet as en } from '../texts/en/trial-sheet';
import { trialSheet as vi, type TrialStep } from '../texts/vi/trial-sheet';

// Read while the add-in is built; the pane does without these texts.
const TEXTS = { vi, en };
type Language = keyof typeof TEXTS;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** The look of the page, served as a file beside it. */
export const TRIAL_STYLE = `:root { color-scheme: light dark; }
body { font-family: "Segoe UI", Arial, sans-serif; line-height: 1.5; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #242424; background: #fff; overflow-wrap: anywhere; }
section { border-top: 1px solid #d1d1d1; padding: 0.5rem 0 1rem; break-inside: avoid; }
h2 { font-size: 1.1rem; margin: 0.5rem 0; }
dl { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0.25rem 0.75rem; margin: 0; }
dt { font-weight: 600; }
dd { margin: 0; }
.seen { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0.75rem 0 0; padding: 0; list-style: none; }
.seen li::before { content: "\\2610\\00a0"; }
.note { border-bottom: 1px dotted #8a8a8a; margin: 1.25rem 0 0; color: #616161; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } }
@media (prefers-color-scheme: dark) { body { color: #fff; background: #1f1f1f; } .note { color: #c8c8c8; } section { border-color: #525252; } }
@media print { body { color: #000; background: #fff; margin: 0; max-width: none; font-size: 10pt; } }
`;

function section(step: TrialStep, index: number, language: Language): string {
  const texts = TEXTS[language];
  const rows = [[texts.action, step.action], [texts.see, step.see], ...step.differs];
  const lines = rows.map(([name = '', text = '']) => `<dt>${escaped(name)}</dt><dd>${escaped(text)}</dd>`);
  const kinds = texts.kinds.map(kind => `<li>${escaped(kind)}</li>`).join('');
  return `<section><h2>${texts.step} ${index + 1}. ${escaped(step.title)}</h2>
<dl>${lines.join('\n')}</dl>
<ul class="seen" aria-label="${escaped(texts.seen)}">${kinds}</ul>
<p class="note">${escaped(texts.note)}:</p></section>`;
}

/** A whole HTML page; `style` names the file with its look. */
export function trialSheetPage(language: Language, style: string): string {
  const texts = TEXTS[language];
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(texts.title)}</title><link rel="stylesheet" href="${style}"></head>
<body><h1>${escaped(texts.title)}</h1>
<p>${escaped(texts.about)}</p>
<p>${escaped(texts.send)}</p>
${texts.steps.map((step, index) => section(step, index, language)).join('\n')}
</body>
</html>
`;
}
