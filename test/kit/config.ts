import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig } from '#api/config.js';

/** The configuration of a market under test: nothing of the machine's environment reaches it. */
export function testConfig(databaseUrl: string, overrides: Record<string, string> = {}): Config {
  return readConfig({
    NODE_ENV: 'test',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    DATA_DIR: join(tmpdir(), `jishi-files-of-tests-${userInfo().uid}`),
    APP_SECRET: 'only for tests, thirty-two characters or more',
    DATABASE_POOL_MAX: '8',
    BANK_HOLDER: '集市有限公司',
    BANK_NAME: '中国工商银行滁州分行',
    BANK_NUMBER: '6222020000009999999',
    // The clock of a test stands still, so that its minute never ends.
    POINTS_PER_MINUTE_OF_ADDRESS: '2000000000',
    POINTS_PER_MINUTE_OF_ACCOUNT: '2000000000',
    POINTS_PER_MINUTE_OF_APP: '2000000000',
    THROTTLE_PERCENT: '100000',
    ...overrides,
  });
}
