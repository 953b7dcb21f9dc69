import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { eventually } from '../kit/eventually.js';
import { graphql } from '../kit/graphql.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { barriers, signIn, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const support = await staff(market, StaffRole.TECHNICAL_SUPPORT);

const Create = graphql(
  'mutation ($input: CreateAppInput!) { createApp(input: $input) { app { id } token errors { code } } }',
);
const Orders = graphql('{ orders(first: 1) { nodes { id } } }');
const Audit = graphql('{ auditRecords(first: 1) { nodes { id } } }');

const input = { name: '金蝶 ERP', scopes: ['ORDERS_READ' as const] };
const { createApp } = await support.client.run(Create, { input });
const id = createApp.app?.id ?? '';
const integrator = market.anonymous.as(createApp.token ?? '');
for (let call = 0; call < 3; call += 1) await integrator.run(Orders);
await expect(integrator.run(Audit)).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
await eventually(
  async () => (await market.database.query('select from app_usage where requests = 4 and refused = 1')).length === 1,
  { what: 'the book of usage to be written' },
);

const words = {
  'zh-CN': { usage: '用量', columns: ['日期', '请求数', '被拒数', '点数', '最近一次'], used: '最近使用' },
  en: { usage: 'Usage', columns: ['Day', 'Requests', 'Refused', 'Points', 'Last'], used: 'Last used' },
} as const;

it.each([
  ['zh-CN', 1280],
  ['en', 390],
] as const)(
  'A4 tells what an app asked for: calls, refused, points and when last, in %s at %i px',
  async (locale, width) => {
    const say = words[locale];
    market.clock.advance(31_000);
    const view = await signIn(browser, panel, support, { locale, width });
    await view.page.goto(`${panel}#/apps/${id}/show`);
    const usage = view.page.getByRole('table', { name: say.usage });
    await usage.waitFor();
    expect(await usage.getByRole('columnheader').allInnerTexts()).toEqual(say.columns);
    const [, requests, refused, points] = await usage.getByRole('cell').allInnerTexts();
    expect([requests, refused]).toEqual(['4', '1']);
    expect(Number(points)).toBeGreaterThan(0);
    await view.page.getByText(say.used, { exact: true }).waitFor();
    await view.settled();
    await view.screenshot(`app-usage-${locale}-${width}`);
    expect(await barriers(view.page)).toEqual([]);
    expect(await untranslated(view.page)).toEqual([]);
    view.expectClean();
    await view.close();
  },
);

it('A4 tells a new token once and until when the one before is good; both live meanwhile', async () => {
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, support, { locale: 'en' });
  const { page } = view;
  await page.goto(`${panel}#/apps/${id}/show`);
  await page.getByRole('button', { name: 'New token' }).click();
  const dialog = page.getByRole('dialog', { name: 'New token' });
  await dialog.getByLabel('Hours the present token stays good').fill('48');
  await dialog.getByRole('button', { name: 'New token' }).click();
  await dialog.getByText(/jsh_live_/).waitFor();
  const token = /jsh_live_[\w-]+/.exec(await dialog.innerText())?.[0] ?? '';
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByText('Mar 4, 2026').waitFor();
  await page.reload();
  await page.getByText('Previous token good until').waitFor();
  expect(await page.getByText(token).count()).toBe(0);
  expect(await integrator.run(Orders)).toBeTruthy();
  expect(await market.anonymous.as(token).run(Orders)).toBeTruthy();
  await view.screenshot('app-two-tokens-en-1280');
  view.expectClean();
  await view.close();
});

it('A4 where an app may call from, and until when, can be changed', async () => {
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, support, { locale: 'en' });
  const { page } = view;
  await page.goto(`${panel}#/apps/${id}/show`);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Calls from (addresses, networks)').fill('203.0.113.0/24');
  await page.keyboard.press('Enter');
  await page.getByLabel('Expires').fill('2026-12-31T12:00');
  await page.getByRole('button', { name: 'Save' }).click();
  await view.settled();
  await page.getByText('203.0.113.0/24').waitFor();
  await page.getByText('Dec 31, 2026').waitFor();
  view.expectClean();
  await view.close();
});
