// A workbook with the plan of 2018 and sample returns consolidated into it, as an office has it after a while.
import { consolidateReturns } from '../../src/app/consolidate-returns';
import { loadBook } from '../../src/app/book/load-book';
import { injectPlan } from '../../src/app/inject-plan';
import { expectationsOf } from '../../src/app/returns/expectations';
import { hashed, receive } from '../../src/app/returns/read-file';
import { makeSample } from '../../src/app/sample/make-sample';
import { newXlsx, readAnyWorkbook, type XlsxPort } from '../../src/xlsx';

export async function consolidatedPort(agencies: number): Promise<XlsxPort> {
  const port = newXlsx();
  await injectPlan(port, 2018);
  const state = await port.read();
  const { book } = loadBook(state, 2018);
  const { files, answers } = makeSample({ year: 2018, seed: 7, agencies });
  const expected = expectationsOf(book, answers.period);
  const received = await Promise.all(
    files.map(async ({ name, bytes, receivedOn }, order) =>
      receive(
        await hashed({ name, bytes, receivedAt: order, receivedOn }),
        await readAnyWorkbook(bytes),
        expected,
      ),
    ),
  );
  const { change } = consolidateReturns({
    book,
    state,
    period: answers.period,
    on: answers.on,
    files: received,
  });
  await port.write(change);
  return port;
}
