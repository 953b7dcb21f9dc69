import type { ClosingObstacle } from '../../kernel/request-context.js';
import { balanceOf, walletOf } from '../../ledger/index.js';

/** Money in the wallet keeps the account open (A7): it is the buyer’s, and nobody could pay it out afterwards. */
export const filledWallet: ClosingObstacle = {
  code: 'WALLET_NOT_EMPTY',
  message: () => 'there is money in the wallet; spend it or have it paid out first',
  count: async (ctx, accountId) => ((await balanceOf(ctx, walletOf(accountId))) === 0 ? 0 : 1),
};
