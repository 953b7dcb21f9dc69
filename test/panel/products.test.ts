import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { tradeOf } from '../kit/trade.js';
import { openShop, scan } from '../merchants/shops.js';
import { signInWithPassword } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const reviewer = await staff(market, StaffRole.ADMINISTRATOR);
// Somebody's goods, so that there is a category to choose.
const trade = tradeOf(market);
await trade.ware(await trade.shop());
const shop = await openShop(market, reviewer);

it('C2 C3 a shop makes a product with two variants, gives it a picture, publishes it and books stock', async () => {
  const view = await signInWithPassword(browser, panel, shop.owner, { locale: 'en' });
  const { page } = view;
  await page.goto(`${panel}#/products/create`);
  await page.getByLabel('Category').click();
  await page.getByRole('option').first().click();
  await page.getByLabel('Title (Chinese)').fill('向日葵');
  await page.getByLabel('Title (English)').fill('Sunflowers');
  await page.getByLabel('SKU').fill('SUN-1');
  await page.getByLabel('Price').first().fill('19.90');
  await page.getByRole('button', { name: 'Add a row' }).last().click();
  await page.getByLabel('SKU').nth(1).fill('SUN-3');
  await view.screenshot('product-form');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Required').first().waitFor();
  await page.locator('input[name="variants.1.price.amount"]').fill('49.90');
  await page.getByRole('button', { name: 'Save' }).click();

  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Add a picture' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'sunflower.jpg', mimeType: 'image/jpeg', buffer: await scan() });
  await dialog.getByRole('img').waitFor();
  await dialog.getByRole('button', { name: 'Add a picture' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('Published').first().waitFor();

  await page.getByRole('tab', { name: 'Variants' }).click();
  await page.getByText('SUN-3').click();
  await page.getByRole('button', { name: 'Book stock' }).click();
  await dialog.getByLabel('Units (+ in, − out)').fill('12');
  await dialog.getByLabel('Note').fill('first delivery');
  await dialog.getByRole('button', { name: 'Book stock' }).click();
  await page.getByRole('cell', { name: '12' }).first().waitFor();
  await view.screenshot('variant-stock');
  view.expectClean();
  await view.close();
});

it('A2 a shop’s people find their own shop and goods in the lists, not what others have on sale', async () => {
  const view = await signInWithPassword(browser, panel, shop.owner, { locale: 'en' });
  const { page } = view;
  const waiting = await page.getByRole('link', { name: /On sale/ }).allTextContents();
  expect(waiting).toEqual(['On sale 1']);
  for (const [place, own] of [
    ['products', 'Sunflowers'],
    ['merchants', 'Open'],
  ]) {
    await page.goto(`${panel}#/${place}`);
    await page.getByRole('row', { name: own }).waitFor();
    expect(await page.locator('tbody tr').count(), place).toBe(1);
  }
  view.expectClean();
  await view.close();
});
