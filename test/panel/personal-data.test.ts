import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { buy, must, recipient } from '../kit/trade-steps.js';
import { barriers, signIn, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const trade = tradeOf(market);
const shop = await trade.shop();
const { variantId } = await trade.ware(shop);
const buyer = await trade.buyer(50_000);
const [order] = await buy(buyer, [{ variantId, quantity: 1 }]);
const agent = await staff(market, StaffRole.SERVICE_AGENT);
const analyst = await staff(market, StaffRole.DATA_ANALYST);
await must(buyer.client, 'saveAddress', 'SaveAddressInput', {
  recipient: '周小雨',
  phone: '13812345678',
  regionCode: '341102',
  province: '安徽省',
  city: '滁州市',
  district: '琅琊区',
  street: '琅琊路 9 号',
});

const words = {
  'zh-CN': {
    open: '查看个人信息',
    reason: '原因',
    required: '必填',
    stepUp: '请确认是您本人',
    confirm: '确认',
    code: '六位验证码',
    opened: '操作日志已记录',
    hide: '重新隐藏',
    why: '客户来电改地址',
  },
  en: {
    open: 'Open personal data',
    reason: 'Reason',
    required: 'Required',
    stepUp: 'Confirm that it is you',
    confirm: 'Confirm',
    code: '6-digit code',
    opened: 'The audit log has noted it',
    hide: 'Hide again',
    why: 'The customer called about the address',
  },
} as const;

it.each([
  ['zh-CN', 1280],
  ['en', 390],
] as const)(
  'A7 opens what is masked in a record: with a reason and a fresh second factor, for this page only, in %s at %i px',
  async (locale, width) => {
    const say = words[locale];
    market.clock.advance(31_000);
    const view = await signIn(browser, panel, agent, { locale, width });
    const { page } = view;
    await page.goto(`${panel}#/orders/${order?.id}/show`);
    await page.getByText('*******1111').waitFor();
    market.clock.advance(11 * 60_000);
    const open = page.getByRole('button', { name: say.open });
    expect(await open.evaluate((button) => button.scrollWidth <= button.clientWidth)).toBe(true);
    await page.getByRole('button', { name: say.open }).click();
    const dialog = page.getByRole('dialog', { name: say.open });
    await dialog.getByRole('button', { name: say.open }).click();
    await dialog.getByText(say.required).waitFor();
    await dialog.getByLabel(say.reason).fill(say.why);
    expect(await barriers(page)).toEqual([]);
    await view.screenshot(`personal-data-reason-${locale}-${width}`);
    await dialog.getByRole('button', { name: say.open }).click();
    const stepUp = page.getByRole('dialog', { name: say.stepUp });
    await stepUp.getByLabel(say.code).fill(agent.code());
    await stepUp.getByRole('button', { name: say.confirm }).click();

    await page.getByText(say.opened).waitFor();
    for (const value of [recipient.name, recipient.phone, recipient.street])
      await page.getByText(value, { exact: true }).first().waitFor();
    expect(await page.getByText('*******1111').count()).toBe(0);
    await view.settled();
    await view.screenshot(`personal-data-open-${locale}-${width}`);
    expect(await barriers(page)).toEqual([]);
    expect(await untranslated(page)).toEqual([]);

    await page.getByRole('button', { name: say.hide }).click();
    await page.getByText('*******1111').waitFor();
    expect(await openings(order?.id)).toContainEqual([agent.id, say.why]);
    view.expectClean();
    await view.close();
  },
);

it('A7 leaving the page masks the record again, and an account is opened with its address book', async () => {
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, agent, { locale: 'en' });
  const { page } = view;
  await page.goto(`${panel}#/accounts/${buyer.id}/show`);
  await page.getByText(/138\*{4}5678/).waitFor();
  await page.getByRole('button', { name: 'Open personal data' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('Identity check');
  await dialog.getByRole('button', { name: 'Open personal data' }).click();
  await page.getByText(/13812345678/).waitFor();
  await page.getByText(buyer.email).waitFor();

  await page.goto(`${panel}#/orders/${order?.id}/show`);
  await page.getByText('*******1111').waitFor();
  await page.goto(`${panel}#/accounts/${buyer.id}/show`);
  await page.getByText(/138\*{4}5678/).waitFor();
  expect(await page.getByText(buyer.email).count()).toBe(0);
  view.expectClean();
  await view.close();
});

it('A5 A7 offers it neither to whoever may not open personal data nor where nothing is masked', async () => {
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, analyst, { locale: 'en' });
  await view.page.goto(`${panel}#/orders/${order?.id}/show`);
  await view.page.getByText('*******1111').waitFor();
  expect(await view.page.getByRole('button', { name: 'Open personal data' }).count()).toBe(0);
  await view.close();

  market.clock.advance(31_000);
  const other = await signIn(browser, panel, agent, { locale: 'en' });
  await other.page.goto(`${panel}#/products`);
  await other.page.getByRole('cell').first().click();
  await other.settled();
  expect(await other.page.getByRole('button', { name: 'Open personal data' }).count()).toBe(0);
  await other.close();
});

/** Who opened this record, and why, as the audit log has it. */
async function openings(id: string | undefined): Promise<[string, string][]> {
  const rows = await market.database.query<{ account: string; reason: string }>(
    `select account_id as account, changes -> 0 -> 'after' ->> 'reason' as reason from audit_record
     where action = 'REVEAL_PERSONAL_DATA' and subject_id = $1`,
    [id],
  );
  return rows.map(({ account, reason }) => [account, reason]);
}
