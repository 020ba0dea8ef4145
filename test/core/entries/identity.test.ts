import fc from 'fast-check';
import { IDENTITY_MAGIC, identityRows, parseIdentity, withFingerprint } from '../../../src/core/entries';
import { sampleIdentity } from '../../support/raw-workbook';

const rowId = fc.stringMatching(/^[A-Z0-9.]{1,9}$/);
const identity = fc
  .record({
    templateVersion: fc.integer({ min: 1, max: 99 }),
    planVersion: fc.integer({ min: 1, max: 99 }),
    agency: fc.stringMatching(/^[A-Z]{2,5}\d{0,3}$/),
    year: fc.integer({ min: 2017, max: 2099 }),
    period: fc.constantFrom('q1', 'q2', 'q3', 'q4', 'nam'),
    issuedOn: fc.constantFrom('2018-10-01', '2020-02-29'),
    rowIds: fc.record({
      tasks: fc.array(rowId, { maxLength: 120 }),
      targets: fc.array(rowId, { maxLength: 60 }),
      selfScores: fc.array(rowId, { maxLength: 60 }),
    }),
  })
  .map(given =>
    withFingerprint({ ...given, plan: '473-qd-ubnd-2017' } as Parameters<typeof withFingerprint>[0]),
  );

test('an identity is read as it was written, its rows in any order of keys', () => {
  fc.assert(
    fc.property(identity, given => {
      const rows = identityRows(given);
      expect(parseIdentity(rows)).toEqual({ kind: 'ok', value: given });
      const facts = rows.filter(([key]) => !key.startsWith('rows.'));
      const ids = rows.filter(([key]) => key.startsWith('rows.'));
      expect(parseIdentity([...ids, ...facts.reverse()])).toEqual({ kind: 'ok', value: given });
    }),
  );
});

test('no cell of it is longer than what every program keeps', () => {
  fc.assert(
    fc.property(identity, given => {
      for (const [, value] of identityRows(given)) expect(value.length).toBeLessThanOrEqual(255);
    }),
  );
});

test('whatever value is changed or taken out, it is told', () => {
  const rows = identityRows(sampleIdentity());
  fc.assert(
    fc.property(fc.nat(rows.length - 1), fc.constantFrom('change', 'drop'), (at, how) => {
      const changed = rows.flatMap(([key, value], index): (readonly [string, string])[] => {
        if (index !== at) return [[key, value]];
        return how === 'drop' ? [] : [[key, `${value}1`]];
      });
      const isMagic = rows[at]?.[0] === IDENTITY_MAGIC;
      if (isMagic && how === 'change') return;
      const read = parseIdentity(changed);
      expect(read.kind).toBe('failed');
    }),
  );
});

test('rows of another sheet are no identity', () => {
  expect(parseIdentity([['Mã', 'Nội dung']])).toEqual({ kind: 'failed', error: 'identity.missing' });
});

test('ids may be parted over cells in any way: forms that were issued with longer cells stay readable', () => {
  fc.assert(
    fc.property(identity, fc.integer({ min: 1, max: 60 }), (given, together) => {
      const facts = identityRows(given).filter(([key]) => !key.startsWith('rows.'));
      const ids = Object.entries(given.rowIds).flatMap(([section, list]) =>
        Array.from(
          { length: Math.ceil(list.length / together) },
          (_, index) =>
            [`rows.${section}`, list.slice(index * together, (index + 1) * together).join(' ')] as const,
        ),
      );
      expect(parseIdentity([...facts, ...ids])).toEqual({ kind: 'ok', value: given });
    }),
  );
});
