import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page, type Request } from 'playwright-core';
import { afterAll } from 'vitest';
import { eventually } from './eventually.js';
import { project } from './project.js';

export interface PageOptions {
  /** What the browser asks for; the panel answers in it. */
  locale?: 'zh-CN' | 'en';
  width?: 1280 | 390;
}

/** A page that keeps what went wrong in it; `expectClean` fails with all of it. */
export interface WatchedPage {
  readonly page: Page;
  /** Waits until the page has shown what it loads: nothing under way and nothing new for a moment. */
  settled(): Promise<void>;
  /** Fails when the page logged an error, threw, or a request failed or was answered with 400 or more. */
  expectClean(): void;
  /** Saves `.cache/screenshots/NAME.png` of the whole page and returns its path. */
  screenshot(name: string): Promise<string>;
  close(): Promise<void>;
}

export interface TestBrowser {
  open(url: string, options?: PageOptions): Promise<WatchedPage>;
}

const cache = join(project, '.cache');

/** Starts Chromium for this test file, at the top of the file; it ends with the file. */
export async function startBrowser(): Promise<TestBrowser> {
  const browser = await launch();
  afterAll(() => browser.close());
  return { open: (url, options = {}) => openPage(browser, url, options) };
}

/** CHROMIUM_PATH names one of the machine's own; else the packaged one is used, with its own libraries and fonts. */
async function launch(): Promise<Browser> {
  const args = ['--no-sandbox', '--force-color-profile=srgb', '--font-render-hinting=none'];
  const own = process.env['CHROMIUM_PATH'];
  if (own) return chromium.launch({ executablePath: own, args });
  const folder = unpacked();
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
  return chromium.launch({ executablePath: join(folder, 'chromium'), args, env });
}

function unpacked(): string {
  const manifest = readFileSync(join(project, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version }: { version: string } = JSON.parse(manifest);
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  execFileSync(process.execPath, [join(project, 'test/kit/unpack-chromium.mjs'), folder]);
  return folder;
}

async function openPage(
  browser: Browser,
  url: string,
  { locale = 'zh-CN', width = 1280 }: PageOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext({
    locale,
    timezoneId: 'Asia/Shanghai',
    viewport: { width, height: width === 390 ? 844 : 900 },
    hasTouch: width === 390,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  // Far beyond any answer of the panel: beside other tests a machine of two cores stands still for seconds.
  page.setDefaultTimeout(30_000);
  const problems = watch(page);
  const settled = settling(page);
  await page.goto(url);
  return {
    page,
    settled,
    expectClean: () => {
      if (problems.length > 0) throw new Error(`The page is not clean:\n${problems.join('\n')}`);
    },
    screenshot: async (name) => {
      const path = join(cache, 'screenshots', `${name}.png`);
      await page.screenshot({ path, fullPage: true, animations: 'disabled' });
      return path;
    },
    close: () => context.close(),
  };
}

function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`thrown: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown';
    // Leaving a page aborts what it still loads; that is no failure of the page.
    if (reason !== 'net::ERR_ABORTED') problems.push(`request failed: ${request.method()} ${request.url()}: ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`answered ${response.status()}: ${response.url()}`);
  });
  return problems;
}

/** Changes of place inside a page load without a navigation, so the requests themselves are watched. */
function settling(page: Page): () => Promise<void> {
  const quietMs = 200;
  const underWay = new Set<Request>();
  let changedAt = performance.now();
  const note = (change: (request: Request) => unknown) => (request: Request) => {
    change(request);
    changedAt = performance.now();
  };
  page.on(
    'request',
    note((request) => underWay.add(request)),
  );
  page.on(
    'requestfinished',
    note((request) => underWay.delete(request)),
  );
  page.on(
    'requestfailed',
    note((request) => underWay.delete(request)),
  );
  return async () => {
    changedAt = performance.now();
    await eventually(() => underWay.size === 0 && performance.now() - changedAt > quietMs, {
      timeoutMs: 30_000,
      what: 'the page to load what it shows',
    });
  };
}
