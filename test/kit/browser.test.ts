import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { afterAll, expect, it } from 'vitest';
import { startBrowser } from './browser.js';

const server = createServer((request, response) => {
  const isPage = ['/', '/broken'].includes(request.url ?? '');
  response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  const script = request.url === '/broken' ? '<script>console.error("torn"); fetch("/missing")</script>' : '';
  response.end(`<link rel="icon" href="data:,"><h1>Jishi</h1><p id="language"></p>${script}
    <script>document.getElementById('language').textContent = navigator.language</script>`);
});
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
afterAll(() => server.close());
const address = server.address();
const url = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
const browser = await startBrowser();

it('a page opens in the language and width asked for, and is photographed', async () => {
  const view = await browser.open(url, { locale: 'zh-CN', width: 390 });
  expect(await view.page.textContent('#language')).toBe('zh-CN');
  expect(view.page.viewportSize()?.width).toBe(390);
  expect(existsSync(await view.screenshot('kit'))).toBe(true);
  view.expectClean();
  await view.close();
});

it('console errors and failed requests make a page unclean', async () => {
  const view = await browser.open(`${url}/broken`);
  await view.page.waitForLoadState('networkidle');
  expect(() => view.expectClean()).toThrow(/torn.*answered 404/s);
  await view.close();
});
