// A part of a screen under its own heading.

import { Subtitle2, makeStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '20px' },
});

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={useStyles().section} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block style={{ margin: 0 }}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
