import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll } from 'vitest';

/** A mail server on a free port that keeps what it takes. */
export interface MailServer {
  readonly environment: Record<string, string>;
  /** Letters as they came over the wire, headers and all. */
  readonly received: { readonly to: string; readonly raw: string }[];
  /** Answers this to every letter instead of taking it; null: takes them. */
  refuseWith: number | null;
}

export async function startMailServer(): Promise<MailServer> {
  const received: { to: string; raw: string }[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) =>
      username === 'market' && password === 'secret' ? done(null, { user: username }) : done(new Error('who are you?')),
    onData: (stream, { envelope }, done) => {
      let raw = '';
      stream.on('data', (part: Buffer) => (raw += part.toString('utf8')));
      stream.on('end', () => {
        const { refuseWith } = mailServer;
        if (refuseWith) return done(Object.assign(new Error('no'), { responseCode: refuseWith }));
        received.push({ to: envelope.rcptTo.map(({ address }) => address).join(), raw });
        return done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  const mailServer: MailServer = {
    environment: { SMTP_URL: `smtp://market:secret@127.0.0.1:${port}`, MAIL_FROM: '集市 <no-reply@market.example>' },
    received,
    refuseWith: null,
  };
  return mailServer;
}
