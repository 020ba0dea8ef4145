import { createStore } from 'zustand/vanilla';
import { UndoStack, type UndoEntry } from '../../src/app/undo';

const placeOf = () => createStore<{ readonly entries: readonly UndoEntry[] }>(() => ({ entries: [] }));
const stackIn = (place: ReturnType<typeof placeOf>) =>
  new UndoStack({ get: () => place.getState().entries, set: entries => place.setState({ entries }) });

const entry = (what: string, undone: string[] = []) => ({
  what,
  receipt: {
    undo: async () => {
      undone.push(what);
    },
  },
});

describe('undo stack', () => {
  test('undoes the newest act first, each once', async () => {
    const undone: string[] = [];
    const stack = stackIn(placeOf());
    stack.push(entry('one', undone));
    stack.push(entry('two', undone));
    await stack.undoLast();
    await stack.undoLast();
    expect(await stack.undoLast()).toBeNull();
    expect(undone).toEqual(['two', 'one']);
  });

  test('a double click undoes one act', async () => {
    const undone: string[] = [];
    const stack = stackIn(placeOf());
    stack.push(entry('one', undone));
    stack.push(entry('two', undone));
    await Promise.all([stack.undoLast(), stack.undoLast()]);
    expect(undone).toEqual(['two']);
  });

  test('an act whose undoing fails stays and can be tried again', async () => {
    let fails = true;
    const stack = stackIn(placeOf());
    stack.push({
      what: 'one',
      receipt: {
        undo: async () => {
          if (fails) throw new Error('busy');
        },
      },
    });
    await expect(stack.undoLast()).rejects.toThrow('busy');
    expect(stack.entries).toHaveLength(1);
    fails = false;
    expect((await stack.undoLast())?.what).toBe('one');
  });

  test('keeps the newest twenty and tells its listeners of every change', () => {
    const place = placeOf();
    const stack = stackIn(place);
    let reported = 0;
    const end = place.subscribe(() => {
      reported += 1;
    });
    for (let number = 1; number <= 25; number += 1) stack.push(entry(String(number)));
    end();
    stack.push(entry('26'));
    expect(reported).toBe(25);
    expect(stack.entries.map(({ what }) => what)).toEqual(
      Array.from({ length: 20 }, (_, index) => String(index + 7)),
    );
  });
});
