// The pane's side of the worker: one job at a time, ended with the worker when the user cancels. Where a worker
// cannot be started (a policy of the machine), the work is done in the page, with pauses.

import type { SampleRequest } from '../../app/sample/make-sample';
import { PortError, type RunControl } from '../../workbook/port';
import type { Job, JobAnswer, JobMessage } from './messages';
import type {
  CompareOrder,
  ConsolidationOrder,
  IssueOrder,
  PreparedConsolidation,
  SampleReturn,
  SendBackWork,
  SentBackZip,
  SlipOrder,
  TableOrder,
  WatchOrder,
  Work,
  ZipFile,
} from './work';

class NoWorker extends Error {}

export class WorkerWork implements Work {
  #worker: Worker | null = null;
  #serial = 0;
  #direct: Promise<Work> | null = null;

  constructor(private readonly start: () => Worker) {}

  issue(order: IssueOrder, control: RunControl): Promise<readonly ZipFile[]> {
    return this.#run('issue', order, control);
  }

  prepare(order: ConsolidationOrder, control: RunControl): Promise<PreparedConsolidation> {
    return this.#run('prepare', order, control);
  }

  sample(request: SampleRequest, control: RunControl): Promise<readonly SampleReturn[]> {
    return this.#run('sample', request, control);
  }

  tables(order: TableOrder, control: RunControl): ReturnType<Work['tables']> {
    return this.#run('tables', order, control);
  }

  watch(order: WatchOrder, control: RunControl): ReturnType<Work['watch']> {
    return this.#run('watch', order, control);
  }

  slip(order: SlipOrder, control: RunControl): ReturnType<Work['slip']> {
    return this.#run('slip', order, control);
  }

  compare(order: CompareOrder, control: RunControl): ReturnType<Work['compare']> {
    return this.#run('compare', order, control);
  }

  sendBack(order: SendBackWork, control: RunControl): Promise<SentBackZip> {
    return this.#run('sendBack', order, control);
  }

  async #run<T>(job: Job, order: unknown, control: RunControl): Promise<T> {
    if (!this.#direct) {
      try {
        return await this.#inWorker<T>(job, order, control);
      } catch (error) {
        if (!(error instanceof NoWorker)) throw error;
        this.#direct = import('./direct').then(({ DirectWork }) => new DirectWork());
      }
    }
    const action = (await this.#direct)[job] as (order: unknown, control: RunControl) => Promise<T>;
    return action.call(await this.#direct, order, control);
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #inWorker<T>(job: Job, order: unknown, control: RunControl): Promise<T> {
    const serial = (this.#serial += 1);
    return new Promise<T>((resolve, reject) => {
      const stop = () => {
        this.#end();
        reject(new PortError('cancelled'));
      };
      if (control.signal?.aborted) return stop();
      control.signal?.addEventListener('abort', stop, { once: true });
      const end = (action: () => void) => {
        control.signal?.removeEventListener('abort', stop);
        action();
      };
      let spoke = false;
      try {
        this.#worker ??= this.start();
      } catch {
        return end(() => reject(new NoWorker()));
      }
      this.#worker.onerror = event => {
        this.#end();
        end(() => reject(spoke ? new PortError('unknown', { message: event.message }) : new NoWorker()));
      };
      this.#worker.onmessage = ({ data }: MessageEvent<JobAnswer>) => {
        spoke = true;
        if (data.serial !== serial) return;
        if (data.kind === 'progress') control.onProgress?.(data.progress);
        else if (data.kind === 'done') end(() => resolve(data.value as T));
        else end(() => reject(new PortError(data.code ?? 'unknown', { message: data.message })));
      };
      this.#worker.postMessage({ serial, job, order } satisfies JobMessage);
    });
  }
}
