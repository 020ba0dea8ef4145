// The page of the add-in's own that offers a file by a link, in a window that the pane has opened. It asks the pane for
// the file, begins its download, and keeps the link until it is closed. It sends nothing anywhere.

import { TEXTS } from '../../texts';
import { isFile, type FromPage, type PageFile } from '../files/page-messages';
import './files-page.css';

const language = new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'vi';
const texts = TEXTS[language].paneFiles.page;

function paragraph(text: string, className = ''): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent: text, className });
}

function linkTo({ name, type, bytes }: PageFile): HTMLAnchorElement {
  const href = URL.createObjectURL(new Blob([bytes], { type }));
  return Object.assign(document.createElement('a'), {
    href,
    download: name,
    textContent: texts.download(name),
  });
}

function show(...contents: readonly HTMLElement[]): void {
  document.querySelector('main')?.replaceChildren(heading(), ...contents);
}

const heading = () => Object.assign(document.createElement('h1'), { textContent: texts.title });

function offer(file: PageFile): void {
  const link = linkTo(file);
  show(paragraph(texts.begun(file.name)), link, paragraph(texts.then), paragraph(texts.staysHere, 'small'));
  link.click();
}

function begin(opener: Window): void {
  const say = (message: FromPage) => opener.postMessage(message, window.location.origin);
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== opener || origin !== window.location.origin || !isFile(data)) return;
    offer(data.file);
    say({ filesPage: 'taken' });
  });
  show(paragraph(texts.waiting));
  say({ filesPage: 'ready' });
}

document.documentElement.lang = language;
document.title = texts.title;
if (window.opener) begin(window.opener as Window);
else show(paragraph(texts.alone));
