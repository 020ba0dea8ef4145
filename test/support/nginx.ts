// nginx in the foreground, with the built configuration of the add-in in an https server of its own, before the trial's.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import type { Certificate } from './certificate';
import { NGINX } from './programs';

/** A port that nobody listens on now. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** An office's own server block: its certificate, another site at `/`, and our file included. */
const wholeConfig = (port: number, included: string, { key, cert }: Certificate, behind: string): string => `
daemon off;
worker_processes 1;
pid nginx.pid;
error_log stderr warn;
events { worker_connections 128; }
http {
  access_log off;
  client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5;
  server {
    listen 127.0.0.1:${port} ssl;
    server_name localhost;
    ssl_certificate ${cert};
    ssl_certificate_key ${key};
    location / { proxy_pass ${behind}; proxy_ssl_verify off; }
    include ${included};
  }
}
`;

const answers = (address: string): Promise<boolean> =>
  new Promise(resolve => {
    get(address, { rejectUnauthorized: false }, response => {
      response.resume();
      resolve(true);
    }).once('error', () => resolve(false));
  });

async function untilUp(program: ChildProcess, address: string): Promise<void> {
  let said = '';
  program.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  for (let waited = 0; waited < 100; waited += 1) {
    if (program.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    if (await answers(address)) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`nginx does not answer: ${said}`);
}

export interface Nginx {
  readonly address: string;
  close(): void;
}

/** `configOf` gives the add-in's part for the address that nginx will have; `behind` is the site at `/`. */
export async function startNginx(
  folder: string,
  certificate: Certificate,
  behind: string,
  configOf: (address: string) => string,
): Promise<Nginx> {
  const port = await freePort();
  const address = `https://localhost:${port}/`;
  const included = path.join(folder, 'par-index.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(included, configOf(address));
  writeFileSync(path.join(folder, 'nginx.conf'), wholeConfig(port, included, certificate, behind));
  const program = spawn(NGINX ?? '', ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', 'stderr']);
  await untilUp(program, address);
  return { address, close: () => void program.kill() };
}
