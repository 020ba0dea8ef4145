import { startNodeHost, type NodeHost } from 'emulated-excel';
import { OfficePort } from '../../src/office';

/** An emulated Excel and the port over it, anew for every test of a file. */
export interface OfficeHost {
  host: NodeHost;
  port: OfficePort;
}

/** Called once at the top of a test file. */
export function officeForEachTest(): OfficeHost {
  const office = {} as OfficeHost;
  beforeEach(() => {
    office.host = startNodeHost({ install: true });
    office.port = new OfficePort();
  });
  afterEach(() => office.host.close());
  return office;
}
