// The functions in cells: all of them, or those that a word leads to.

import { Body1, Caption1, SearchBox } from '@fluentui/react-components';
import { foldDiacritics } from '../../../core/text';
import { FUNCTIONS, listSeparator, type FunctionDeclaration } from '../../../functions';
import type { Language } from '../../../texts';
import { Purpose } from '../../components/Purpose';
import { useDecimalSeparator } from '../../hooks/use-decimal-separator';
import { useRemembered } from '../../hooks/use-remembered';
import { usePane, useTexts } from '../../hooks/use-pane';
import { FunctionItem } from './FunctionItem';

/** With or without Vietnamese diacritics, in the name, the description or an argument. */
function fits(
  { id, description, parameters }: FunctionDeclaration,
  word: string,
  language: Language,
): boolean {
  const wanted = foldDiacritics(word).trim();
  const texts = [`par.${id}`, description[language], ...parameters.map(each => each.description[language])];
  return texts.some(text => foldDiacritics(text).includes(wanted));
}

export function FunctionsScreen() {
  const { language } = usePane();
  const { functionHelp: help } = useTexts();
  const decimal = useDecimalSeparator();
  const [word, rememberWord] = useRemembered('functions.word');
  const found = FUNCTIONS.filter(declared => fits(declared, word, language));
  return (
    <>
      <Purpose screen="functions" />
      <Caption1 block style={{ margin: '8px 0' }}>
        {help.about}
      </Caption1>
      <Caption1 block style={{ margin: '8px 0' }}>
        {help.blanks(listSeparator(decimal))}
      </Caption1>
      <SearchBox
        value={word}
        placeholder={help.search}
        aria-label={help.search}
        onChange={(_, { value }) => rememberWord(value)}
        style={{ width: '100%', marginBottom: '8px' }}
      />
      {found.length === 0 && <Body1 block>{help.none}</Body1>}
      {found.map(declared => (
        <FunctionItem key={declared.id} declared={declared} decimal={decimal} />
      ))}
    </>
  );
}
