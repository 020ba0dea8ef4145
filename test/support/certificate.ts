// A certificate of our own for localhost, for browser tests over https.
import { execFileSync } from 'node:child_process';
import path from 'node:path';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** Two files in the folder; valid for two days. */
export function localCertificate(folder: string): Certificate {
  const key = path.join(folder, 'key.pem');
  const cert = path.join(folder, 'cert.pem');
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync('openssl', [...made, ...subject], { stdio: 'ignore' });
  return { key, cert };
}
