// The name of an area in a sentence or a table: the decision prints it in capitals. Words are put in small letters but
// for abbreviations, which have no vowel: CCHC, TTHC, QPPL.

const VOWEL = /[aeiouy]/i;

const inSmallLetters = (word: string): string =>
  VOWEL.test(word.normalize('NFD')) ? word.toLowerCase() : word;

/** `CẢI CÁCH TTHC` is `Cải cách TTHC`. */
export function areaInWords(printed: string): string {
  const words = printed.split(' ').map(inSmallLetters).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
