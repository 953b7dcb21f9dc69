import { createServer } from 'node:net';
import { errorCode } from './file-errors.js';
import { StartRefusal } from './start-refusal.js';

/** A port of 127.0.0.1 that nobody listens on. */
export function freePort(): Promise<number> {
  return boundPort(0, '127.0.0.1');
}

/**
 * Asks before minutes of work whether the server will be able to listen.
 * @throws StartRefusal when it will not.
 */
export async function refuseTakenPort(port: number, host: string): Promise<void> {
  try {
    await boundPort(port, host);
  } catch (error) {
    throw unusablePort(error, port, host);
  }
}

function unusablePort(error: unknown, port: number, host: string): unknown {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken by another program: stop that, or set PORT to another one.`,
    EACCES: `Port ${port} may not be used by this user: set PORT to one above 1023.`,
    EADDRNOTAVAIL: `HOST ${host} is not an address of this machine.`,
    ENOTFOUND: `HOST ${host} is not an address of this machine.`,
  };
  const sentence = reasons[errorCode(error)];
  return sentence ? new StartRefusal(sentence) : error;
}

function boundPort(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => {
      const address = probe.address();
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : port));
    });
  });
}
