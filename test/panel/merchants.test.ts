import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startPanelMarket } from '../kit/panel.js';
import { password, staff } from '../kit/people.js';
import { openShop, scan, submittedShop } from '../merchants/shops.js';
import { signIn } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const administrator = await staff(market, StaffRole.ADMINISTRATOR);

const desk = async (place: string) => {
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, administrator, { locale: 'en' });
  await view.page.goto(`${panel}#/${place}`);
  await view.settled();
  return view;
};

it('B2 sends an application back with a reason for a field, and approves another', async () => {
  const [weak, strong] = [await submittedShop(market), await submittedShop(market)];
  const view = await desk(`merchants/${weak.id}/show`);
  const dialog = view.page.getByRole('dialog');
  await view.page.getByRole('button', { name: 'Reject', exact: true }).click();
  await dialog.getByRole('button', { name: 'Reject' }).click();
  await dialog.getByText('Required').first().waitFor();
  await dialog.getByLabel('Field').click();
  await view.page.getByRole('option', { name: 'Business licence' }).click();
  await dialog.getByLabel('Reason').fill('The scan cannot be read.');
  await dialog.getByRole('button', { name: 'Reject' }).click();
  await view.page.getByText('The scan cannot be read.').first().waitFor();

  await view.page.goto(`${panel}#/merchants/${strong.id}/show`);
  await view.page.getByRole('button', { name: 'Approve', exact: true }).click();
  await dialog.getByRole('button', { name: 'Approve' }).click();
  await view.page.getByRole('button', { name: 'Suspend' }).waitFor();
  await view.screenshot('merchant-approved');
  view.expectClean();
  await view.close();
});

it('B3 stores a new logo from the storefront form', async () => {
  const shop = await openShop(market, administrator);
  const view = await desk(`merchants/${shop.id}/show`);
  await view.page.getByRole('button', { name: 'Edit storefront' }).click();
  await view.page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'logo.jpg', mimeType: 'image/jpeg', buffer: await scan() });
  await view.page.getByRole('img', { name: 'logo.jpg' }).waitFor();
  await view.page.getByRole('button', { name: 'Save' }).click();
  await view.page.getByRole('img', { name: 'logo.webp' }).waitFor();
  view.expectClean();
  await view.close();
});

it('tells the second of two editors both values, and saves what that one decides', async () => {
  const shop = await openShop(market, administrator);
  const view = await desk(`merchants/${shop.id}?action=updateStorefront`);
  await view.page.getByLabel('Opening hours').fill('9-21');
  await shop.owner.client.run(
    'mutation ($input: UpdateStorefrontInput!) { updateStorefront(input: $input) { errors { code message } } }',
    { input: { id: shop.id, version: await versionOf(shop.id), hours: '8-20' } },
  );
  await view.page.getByRole('button', { name: 'Save' }).click();
  const dialog = view.page.getByRole('dialog', { name: 'Somebody else changed this meanwhile' });
  await dialog.getByRole('cell', { name: '9-21' }).waitFor();
  await dialog.getByRole('cell', { name: '8-20' }).waitFor();
  await view.screenshot('conflict');
  await dialog.getByRole('button', { name: 'Save mine' }).click();
  await view.page.getByText('9-21').waitFor();
  view.expectClean();
  await view.close();
});

it('puts what the server refuses at the input it is about, and keeps what was typed', async () => {
  const view = await desk('merchants/create');
  await view.page.getByLabel('Name (Chinese)').fill('老街');
  await view.page.getByLabel('Name (English)').fill('Old Street');
  await view.page.getByLabel('Shop address').fill('Not An Address');
  await view.page.getByLabel('Unified social credit code').fill('91330100716105852E');
  await view.page.getByRole('button', { name: 'Save' }).click();
  await view.page.getByText('Not a unified social credit code').waitFor();
  expect(await view.page.getByLabel('Shop address').getAttribute('aria-invalid')).toBe('true');
  expect(await view.page.getByLabel('Name (English)').inputValue()).toBe('Old Street');
  view.expectClean();
  await view.close();
});

it('A3 A4 asks for a fresh second factor before an app is made, then tells its token this once', async () => {
  const view = await desk('apps/create');
  market.clock.advance(11 * 60_000);
  await view.page.getByLabel('Name').fill('Warehouse');
  await view.page.getByLabel('Permissions').click();
  await view.page.getByRole('option', { name: 'Read order events' }).click();
  await view.page.keyboard.press('Escape');
  await view.page.getByRole('button', { name: 'Save' }).click();
  const dialog = view.page.getByRole('dialog', { name: 'Confirm that it is you' });
  await dialog.getByLabel('6-digit code').fill('000000');
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  await dialog.getByText('The code is wrong').waitFor();
  await dialog.getByLabel('6-digit code').fill(administrator.code());
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  await view.page.getByText(/jsh_live_/).waitFor();
  view.expectClean();
  await view.close();
});

it('A1 lets everybody change their own password', async () => {
  const clerk = await staff(market, StaffRole.MERCHANT_MANAGER);
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, clerk, { locale: 'en' });
  await view.page.getByRole('button', { name: 'Profile' }).click();
  await view.page.getByRole('menuitem', { name: 'My account' }).click();
  await view.page.getByRole('button', { name: 'Change password' }).click();
  const dialog = view.page.getByRole('dialog');
  await dialog.getByLabel('Present password').fill('not this one at all');
  await dialog.getByLabel('New password').fill('another long pass phrase');
  await dialog.getByRole('button', { name: 'Change password' }).click();
  await dialog.getByText('That is not the present password.').waitFor();
  await dialog.getByLabel('Present password').fill(password);
  await dialog.getByRole('button', { name: 'Change password' }).click();
  await dialog.waitFor({ state: 'hidden' });
  view.expectClean();
  await view.close();
});

async function versionOf(id: string): Promise<number> {
  const { merchant } = await administrator.client.run<{ merchant: { version: number } }, object>(
    'query ($id: ID!) { merchant(id: $id) { version } }',
    { id },
  );
  return merchant.version;
}
