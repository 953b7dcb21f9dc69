import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startPanelMarket } from '../kit/panel.js';
import { staff } from '../kit/people.js';
import { barriers, signIn, untranslated } from './desk.js';

const { market, browser, panel } = await startPanelMarket();
const administrator = await staff(market, StaffRole.ADMINISTRATOR);

const file = (text: string) => ({ name: 'categories.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

it('C6 tries a file, tells line and reason of what makes no sense, and imports what is right', async () => {
  market.clock.advance(31_000);
  const view = await signIn(browser, panel, administrator, { locale: 'en' });
  const { page } = view;
  await page.getByRole('menuitem', { name: 'Import' }).click();
  await page.getByLabel('Kind').click();
  await page.getByRole('option', { name: 'Categories' }).click();
  await page.locator('input[type=file]').setInputFiles(file('nameZh,nameEn,slug\n鲜花礼品,Flowers,flowers\n,,\n'));
  await page.getByText('categories.csv').waitFor();
  await page.getByRole('button', { name: 'Try without writing' }).click();
  await page.getByText('Why rows were refused').waitFor();
  await view.screenshot('import-tried');
  expect(await barriers(page)).toEqual([]);
  expect(await untranslated(page)).toEqual([]);

  await page.getByLabel('Import the good records although others are refused').click();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Written: Yes').waitFor();
  await page.goto(`${panel}#/categories`);
  await page.getByText('flowers', { exact: true }).waitFor();
  view.expectClean();
  await view.close();
});
