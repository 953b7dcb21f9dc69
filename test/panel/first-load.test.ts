import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { startPanelMarket } from '../kit/panel.js';
import { project } from '../kit/project.js';

const { browser, panel } = await startPanelMarket();

it('what the panel waits for before it shows anything, the words of one language with it, is at most 450 KB, gzipped', async () => {
  const page = await (await fetch(panel)).text();
  const parts = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(
    ([, place = '']) => new URL(place, panel).href,
  );
  expect(parts.length).toBeGreaterThan(1);
  let bytes = gzipSync(page).length;
  for (const part of parts) bytes += gzipSync(Buffer.from(await (await fetch(part)).arrayBuffer())).length;
  const assets = path.join(project, '.build/admin/assets');
  const words = readdirSync(assets).filter((file) => /^(en|zh-CN)-.*[.]js$/.test(file));
  expect(words).toHaveLength(2);
  bytes += Math.max(...words.map((file) => gzipSync(readFileSync(path.join(assets, file))).length));
  expect(bytes).toBeLessThanOrEqual(450 * 1024);
});

it('draws an apostrophe as narrow as Latin text has it, on a machine without fonts too', async () => {
  const view = await browser.open(panel, { locale: 'en' });
  await view.page.getByLabel('Password').waitFor();
  const width = await view.page.evaluate<number>(`(async () => {
    const mark = document.createElement('span');
    mark.textContent = '\u2019'.repeat(10);
    mark.style.fontSize = '20px';
    document.querySelector('h1').append(mark);
    await document.fonts.ready;
    return mark.getBoundingClientRect().width / 10 / 20;
  })()`);
  expect(width).toBeGreaterThan(0);
  expect(width).toBeLessThan(0.5);
  await view.close();
});

it('draws Chinese on a machine without Chinese fonts, in a face that comes after the page', async () => {
  const view = await browser.open(panel, { locale: 'zh-CN' });
  await view.page.getByLabel('密码').waitFor();
  await view.settled();
  const loaded = await view.page.evaluate<string[]>(
    "[...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('\"', ''))",
  );
  expect(loaded).toEqual(expect.arrayContaining(['Noto Sans SC Variable', 'Roboto Variable']));
  await view.screenshot('sign-in-zh-CN-1280');
  view.expectClean();
  await view.close();
});
