import { expect, it, vi } from 'vitest';
import { startTestMarket } from '../../kit/market.js';
import { fillDemoCatalogue } from './demo-catalogue.ts';
import { type JudgedAnswer, judgedSearch, judgeSearch } from './judge.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const market = await startTestMarket();
await fillDemoCatalogue(market.context());

it('C4 answers 150 and more judged queries of the demo market with a mean reciprocal rank of at least 0.85', async () => {
  const { queries, mrr, missed } = await judgeSearch((q) =>
    market.anonymous.run<JudgedAnswer, object>(judgedSearch, { q }),
  );
  expect(queries).toBeGreaterThanOrEqual(150);
  expect(mrr, missed.join('\n')).toBeGreaterThanOrEqual(0.85);
});
