// The page for an add-in of which only its folder is known, as `emulated-excel FOLDER` serves it.

import { openPage } from './open-page';
import { englishWords } from './words-in-english';

openPage({ words: englishWords, language: 'en', addinFolder: '/addin/' });
