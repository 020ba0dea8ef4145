// One of a few choices, by the platform's own list.

import { Field, Select } from '@fluentui/react-components';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
  readonly hint?: string;
}

export function Choice<T extends string>({ label, value, choices, onChoose, hint }: Props<T>) {
  // A long choice must not push its neighbours out of a narrow pane.
  return (
    <Field style={{ minWidth: 0 }} label={label} {...(hint === undefined ? {} : { hint })}>
      <Select
        style={{ minWidth: 0 }}
        select={{ style: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } }}
        value={value}
        onChange={(_, { value: chosen }) => {
          const choice = choices.find(([candidate]) => candidate === chosen);
          if (choice) onChoose(choice[0]);
        }}
      >
        {choices.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
