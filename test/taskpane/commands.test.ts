import { readFileSync } from 'node:fs';
import path from 'node:path';
import { floorCommands, ribbonCommands } from '../../src/taskpane/commands';
import { PaneState } from '../../src/taskpane/pane-state';
import { DirectWork } from '../../src/taskpane/work/direct';
import { newXlsx } from '../../src/xlsx';
import { TEXTS } from '../../src/texts';

const MANIFEST = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');

const paneBeside = () => new PaneState('vi', newXlsx(), new DirectWork());

async function press(pane: PaneState, name: string, showPane = async () => {}) {
  const command = ribbonCommands(pane, showPane).get(name);
  await new Promise<void>(completed => {
    command?.({ completed } as unknown as Office.AddinCommands.Event);
  });
}

describe('ribbon buttons', () => {
  test('each function that the manifest names is associated, and no other', () => {
    const named = [...MANIFEST.matchAll(/<FunctionName>(\w+)</g)].map(match => match[1]);
    const associated = [...ribbonCommands(paneBeside(), async () => {}).keys()];
    expect(associated.sort()).toEqual(named.sort());
  });

  test('a button shows the screen of its act and asks for the act', async () => {
    const pane = paneBeside();
    await press(pane, 'consolidate');
    expect(pane.read()).toMatchObject({ screen: 'consolidate', request: { action: 'consolidate' } });
  });

  test('a second press is a request of its own; one that was taken is gone', async () => {
    const pane = paneBeside();
    await press(pane, 'nextIssue');
    const first = pane.read().request;
    await press(pane, 'nextIssue');
    const second = pane.read().request;
    expect(second?.serial).not.toBe(first?.serial);
    if (first) pane.taken(first);
    expect(pane.read().request).toBe(second);
    if (second) pane.taken(second);
    expect(pane.read().request).toBeNull();
  });

  test('Undo undoes at once and says what was undone', async () => {
    const pane = paneBeside();
    let undone = 0;
    pane.undo.push({ what: 'Đưa kế hoạch vào sổ', receipt: { undo: async () => void (undone += 1) } });
    await press(pane, 'undoLast');
    expect(undone).toBe(1);
    expect(pane.read().notice).toEqual({
      kind: 'success',
      text: TEXTS.vi.pane.undo.done('Đưa kế hoạch vào sổ'),
    });
    await press(pane, 'undoLast');
    expect(pane.read().notice?.text).toBe(TEXTS.vi.pane.undo.nothing);
  });

  test('a command that fails is over and says so; Undo undoes even where the pane cannot be shown', async () => {
    const pane = paneBeside();
    const refuses = () => Promise.reject(new Error('không mở được khung'));
    await press(pane, 'consolidate', refuses);
    expect(pane.read().notice).toMatchObject({ kind: 'error' });
    expect(pane.read().notice?.text).toContain('không mở được khung');
    let undone = 0;
    pane.undo.push({ what: 'Tổng hợp', receipt: { undo: async () => void (undone += 1) } });
    await press(pane, 'undoLast', refuses);
    expect(undone).toBe(1);
  });

  test('what a button asked for is over when the user goes to another screen', async () => {
    const pane = paneBeside();
    await press(pane, 'nextIssue');
    pane.show('settings');
    pane.show('issues');
    expect(pane.read().request).toBeNull();
  });

  test('where Excel lacks something, each button shows the pane that says so, and is over', async () => {
    const pane = paneBeside();
    let shown = 0;
    const commands = floorCommands(pane, async () => void (shown += 1));
    expect([...commands.keys()].sort()).toEqual([...ribbonCommands(pane, async () => {}).keys()].sort());
    for (const command of commands.values())
      await new Promise<void>(completed => command({ completed } as unknown as Office.AddinCommands.Event));
    expect(shown).toBe(commands.size);
    expect(pane.read().request).toBeNull();
  });
});
