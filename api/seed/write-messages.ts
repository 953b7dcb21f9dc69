import { sql } from 'kysely';
import { changePassword } from '../accounts/change-password.js';
import { Locale, MemberRole } from '../accounts/index.js';
import { inviteMember } from '../accounts/invite-member.js';
import { CodePurpose, requestCode } from '../accounts/request-code.js';
import { updateSettings } from '../settings/update-settings.js';
import { settle } from '../settle.js';
import { as } from './cast.js';
import { phoneOf } from './invite-people.js';
import { buyers, DEMO_PASSWORD, emailOf } from './people.js';
import { DAY_MS } from './plan-purchases.js';
import { type Scene, staffMember } from './scene.js';

const HOUR_MS = 3_600_000;

/** Notes what fills the send log (M1), invitations that wait for their answer (A2), and a setting that was changed. */
export function noteMessages(scene: Scene): void {
  const { agenda, until } = scene;
  agenda.note(new Date(until.getTime() - 8 * DAY_MS), () => changeSetting(scene));
  agenda.note(new Date(until.getTime() - 2 * DAY_MS), () => once(scene, 'CODES', () => askForCodes(scene)));
  agenda.note(new Date(until.getTime() - 3 * HOUR_MS), () => once(scene, 'INVITED', () => invite(scene)));
}

async function changeSetting({ stage, ...scene }: Scene): Promise<void> {
  const key = 'ORDER_PROMISE_DAYS';
  const { rows } = await sql`select from market_setting where id = ${key}`.execute(as(stage).db);
  const administrator = staffMember({ stage, ...scene }, 'admin');
  if (rows.length === 0)
    await updateSettings(as(stage, administrator), { settings: [{ key, value: '2', version: 0 }] });
}

const kindsOf = { CODES: 'RESET_CODE', INVITED: 'PASSWORD_CHANGED' } as const;

/** Not again in a second run of the seed; what was written is handed over before its code expires. */
async function once({ stage }: Scene, part: keyof typeof kindsOf, write: () => Promise<void>): Promise<void> {
  const { rows } = await sql`select from message where kind = ${kindsOf[part]} limit 1`.execute(as(stage).db);
  if (rows.length > 0) return;
  await write();
  await settle(stage.market);
}

async function askForCodes({ stage }: Scene): Promise<void> {
  const locale = Locale.ZH;
  const ask = (purpose: CodePurpose, identifier: string): Promise<unknown> =>
    requestCode(as(stage), { purpose, identifier, locale });
  await ask(CodePurpose.REGISTER, phoneOf('visitor'));
  await ask(CodePurpose.REGISTER, emailOf('buyer'));
  await ask(CodePurpose.RESET_PASSWORD, emailOf('nobody'));
  await ask(CodePurpose.RESET_PASSWORD, emailOf('gao.yuan'));
}

/** Two of the first shop's invitations are open: to somebody without an account, and to a buyer. */
async function invite({ stage, shops, ...scene }: Scene): Promise<void> {
  const owner = shops[0]?.owner;
  if (!owner?.merchantId) throw new Error('the demo has no shop');
  const offers = [
    [emailOf('picker.flowers'), MemberRole.PICKER],
    [emailOf('liu.yang'), MemberRole.COURIER],
  ] as const;
  const { rows } = await sql<{ identifier: string }>`
    select identifier from member_invitation where merchant_id = ${owner.merchantId}`.execute(as(stage).db);
  for (const [identifier, role] of offers)
    if (!rows.some((known) => known.identifier === identifier))
      await inviteMember(as(stage, owner), { merchantId: owner.merchantId, identifier, role });
  const somebody = scene.buyers[buyers.findIndex(({ login }) => login === 'sun.jie')];
  const passwords = { currentPassword: DEMO_PASSWORD, newPassword: DEMO_PASSWORD };
  if (somebody) await changePassword(as(stage, somebody), passwords);
}
