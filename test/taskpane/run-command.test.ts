import { DirectWork } from '../../src/taskpane/work/direct';
import { newXlsx } from '../../src/xlsx';
import { PaneState } from '../../src/taskpane/pane-state';
import { portErrorText } from '../../src/taskpane/port-error-text';
import { runCommand } from '../../src/taskpane/run-command';
import { undoLast } from '../../src/taskpane/undo-last';
import { TEXTS } from '../../src/texts';
import { PortError, type PortErrorCode } from '../../src/workbook/port';

const receipt = { undo: async () => {} };
const beside = () => new PaneState('vi', newXlsx(), new DirectWork());

describe('an act of the pane', () => {
  test('shows how far it is, ends with its sentence, and can be undone by its name', async () => {
    const pane = beside();
    const seen: unknown[] = [];
    pane.store.subscribe(() => seen.push(pane.store.getState().progress?.done));
    const done = await runCommand(pane, 'Tổng hợp', async ({ onProgress }) => {
      onProgress?.({ done: 3, total: 9, what: 'Tổng hợp' });
      return { receipt, done: 'Đã tổng hợp 3 tệp.' };
    });
    expect(done).toBe(true);
    expect(seen).toContain(3);
    expect(pane.read()).toMatchObject({
      running: null,
      notice: { kind: 'success', text: 'Đã tổng hợp 3 tệp.' },
    });
    expect(pane.undo.entries.map(({ what }) => what)).toEqual(['Tổng hợp']);
  });

  test('a second one does not begin while the first runs', async () => {
    const pane = beside();
    let began = false;
    const first = runCommand(pane, 'một', async () => {
      await runCommand(pane, 'hai', async () => {
        began = true;
        return { receipt: null };
      });
      return { receipt: null };
    });
    await first;
    expect(began).toBe(false);
    expect(pane.read().running).toBeNull();
  });

  test('cancelling reaches the act, which may end as it must, and is told in words', async () => {
    const pane = beside();
    const action = runCommand(pane, 'Tổng hợp', async ({ signal }) => {
      pane.cancel();
      expect(pane.read().running?.cancelling).toBe(true);
      if (signal?.aborted) throw new PortError('cancelled');
      return { receipt };
    });
    expect(await action).toBe(false);
    expect(pane.read().notice).toEqual({ kind: 'warning', text: TEXTS.vi.portErrors.cancelled });
    expect(pane.undo.entries).toEqual([]);
  });

  test('what the workbook refuses is told, and nothing comes onto the undo stack', async () => {
    const pane = beside();
    await runCommand(pane, 'Đưa kế hoạch vào sổ', async () => {
      throw new PortError('name-taken', { sheet: 'Kế hoạch' });
    });
    expect(pane.read().notice?.text).toContain('“Kế hoạch”');
    expect(pane.undo.entries).toEqual([]);
  });

  test('undo that fails says why and can be tried again', async () => {
    const pane = beside();
    pane.undo.push({
      what: 'Tổng hợp',
      receipt: {
        undo: async () => {
          throw new PortError('cell-edit-mode');
        },
      },
    });
    await undoLast(pane);
    expect(pane.read().notice?.text).toBe(TEXTS.vi.portErrors['cell-edit-mode']);
    expect(pane.undo.entries).toHaveLength(1);
  });
});

describe('the sentence for a refusal', () => {
  const cases: readonly (readonly [PortErrorCode, Record<string, string>, RegExp])[] = [
    ['protected', { what: 'workbook' }, /Bảo vệ sổ làm việc/],
    ['protected', { sheet: 'Kế hoạch' }, /“Kế hoạch”.*mật khẩu/],
    ['name-taken', { sheet: 'Sổ', table: 'tblKeHoach' }, /“tblKeHoach”.*“Sổ”/],
    ['damaged', { sheet: 'Sổ', table: 'tblKeHoach', cell: 'B7' }, /“tblKeHoach”.*“Sổ”.*B7/],
    ['damaged', { sheet: 'Sổ' }, /“Sổ”/],
    ['unsupported', { missing: 'ExcelApi 1.14' }, /ExcelApi 1\.14/],
    ['unknown', { reason: 'not restored' }, /không lưu/],
    ['unknown', { message: 'InvalidReference' }, /InvalidReference/],
  ];
  test.each(cases)('%s %j says where and what next', (code, params, expected) => {
    for (const language of ['vi', 'en'] as const) {
      const text = portErrorText(TEXTS[language], new PortError(code, params));
      expect(text).not.toMatch(/undefined|null|“”/);
      if (language === 'vi') expect(text).toMatch(expected);
    }
  });
});
