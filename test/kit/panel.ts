import { inject } from 'vitest';
import { buildPanel } from '#api/launcher/build-panel.js';
import { startBrowser, type TestBrowser } from './browser.js';
import { holdingLock } from './database.js';
import { startTestMarket, type TestMarket } from './market.js';

const panelBuild = 714_204;

/**
 * A market that serves the built panel, and a browser to look at it. For the top of a test file, like `startTestMarket`.
 * @param environment as `startTestMarket` takes it
 */
export async function startPanelMarket(
  environment: Record<string, string> = {},
): Promise<{ market: TestMarket; browser: TestBrowser; panel: string }> {
  // Files run side by side: the first builds, the others wait and find it fresh.
  await holdingLock(inject('clusterUrl'), panelBuild, () => buildPanel());
  const market = await startTestMarket(environment);
  return { market, browser: await startBrowser(), panel: `${market.url}/admin/` };
}
