// Tells Univer's formulas that cells changed which were put into its sheets without a command of its own.

import { CommandType, ICommandService, type Injector, type IRange } from '@univerjs/core';
import { IActiveDirtyManagerService } from '@univerjs/engine-formula';

export const CHANGED = 'emulated-excel.mutation.cells-changed';

interface ChangedRanges {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
}

/** Makes the command known; what is told by it is computed as after any change. */
export function learnChangedRanges(injector: Injector): void {
  injector.get(ICommandService).registerCommand({
    id: CHANGED,
    type: CommandType.MUTATION,
    handler: () => true,
  });
  injector.get(IActiveDirtyManagerService).register(CHANGED, {
    commandId: CHANGED,
    getDirtyData: ({ params }) => {
      const { unitId, subUnitId, range } = params as ChangedRanges;
      return { dirtyRanges: [{ unitId, sheetId: subUnitId, range }] };
    },
  });
}
