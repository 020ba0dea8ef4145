// The box in which letters of a name, a district or a code narrow a list of agencies, with marks or without.

import { SearchBox } from '@fluentui/react-components';
import { useTexts } from '../hooks/use-pane';

interface Props {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

export const NarrowingBox = ({ label, typed, onType }: Props) => (
  <SearchBox
    style={{ maxWidth: '100%' }}
    aria-label={label}
    placeholder={useTexts().paneCommon.narrowHint}
    value={typed}
    onChange={(_, { value }) => onType(value)}
  />
);
