import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { createEnrolledStaff, Locale, StaffRole } from './accounts/index.js';
import { contextOf, internalArrival } from './context.js';
import { systemActor } from './kernel/actor.js';
import { systemClock } from './kernel/clock.js';
import { runOnMarket } from './launcher/run-command.js';
import { StartRefusal } from './launcher/start-refusal.js';

/**
 * `npm run admin:create -- --email wang@example.cn --name 王芳`: makes an administrator and tells the password and the
 * second factor once (A3). Whoever may run it on the server's machine may have it; the audit log keeps it (A6).
 */
await runOnMarket(async ({ config, orm }, args) => {
  const { values } = parseArgs({
    args,
    options: {
      email: { type: 'string' },
      phone: { type: 'string' },
      name: { type: 'string' },
      locale: { type: 'string' },
    },
  });
  if (!values.email && !values.phone) {
    throw new StartRefusal(
      'Say who it is: `npm run admin:create -- --email wang@example.cn --name 王芳` (or --phone).',
    );
  }
  const password = randomBytes(12).toString('base64url');
  const { secret, uri } = await createEnrolledStaff(
    contextOf({ config, orm, clock: systemClock }, internalArrival, systemActor),
    {
      email: values.email,
      phone: values.phone,
      name: values.name ?? values.email ?? '管理员',
      locale: values.locale === 'en' ? Locale.EN : Locale.ZH,
      password,
      roles: [StaffRole.ADMINISTRATOR],
    },
  );
  console.log(`
  Administrator made. This is told once:

  Sign in as       ${values.email ?? values.phone}
  Password         ${password}   (change it after the first sign-in)
  Second factor    ${secret}   (enter it in an authenticator app, or the address below)
                   ${uri}
`);
});
