import { expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import { staff } from '../kit/people.js';
import { documentOf, permissionOf, schema } from './documents.js';
import { words } from './permission-row.js';

const market = await startTestMarket();
const administrator = await staff(market, StaffRole.ADMINISTRATOR);

/** Who has one of these moves money, gives rights or tokens, or decides for the platform who pays. */
const delicate: ReadonlySet<string> = new Set(
  words(`
    ACCOUNTS_MANAGE APPS_MANAGE SETTLEMENT_WRITE TRANSFERS_CONFIRM REFUNDS_ISSUE RETURNS_DECIDE
    PAYOUTS_PREPARE PAYOUTS_APPROVE PERSONAL_DATA_OPEN RECONCILIATION_APPROVE COUPONS_APPROVE SLIPS_APPROVE SLIPS_PAY CHARGEBACKS_HANDLE
    CASH_COUNT
  `),
);

const ITS_ADDRESS_WAS_GUARDED = 'goes to an address that was set with the second factor';

/** Mutations with such a permission that pass without, and why. */
const exempt: Readonly<Record<string, string>> = {
  revokeApp: 'a token that leaked is voided at once, whatever is at hand',
  testWebhookEndpoint: ITS_ADDRESS_WAS_GUARDED,
  replayWebhooks: ITS_ADDRESS_WAS_GUARDED,
  redeliverWebhook: ITS_ADDRESS_WAS_GUARDED,
  enableWebhookEndpoint: ITS_ADDRESS_WAS_GUARDED,
  disableWebhookEndpoint: 'sends less',
  removeWebhookEndpoint: 'sends less',
  declineReturnFreight: 'pays nothing',
};

/** The list in git: a mutation that joins or leaves it is a decision. */
const wanted = words(`
  answerChargeback approveCoupon approveFine approvePayoutRun approveResolution approveSlip approveWithdrawal assignAccountManager blockAccount
  chargeMerchant compensateReturn confirmBankTransfer confirmPayout confirmTopUp countCash createApp createCommissionRule createFeePlan
  createRebateTier createStaff createSupplyPrice createWebhookEndpoint decideFine decideReturn discardPayoutRun downloadBankFile
  draftPayoutRun endCommissionRule endFeePlan endRebateTier endReserve endSupplyPrice failPayout failWithdrawal
  givePayoutUp giveReturnCoupon grantRole judgeReturn loseChargeback payReturnFreight paySlip payWithdrawal recordBankResults recordBankReturn recordChargeback
  redirectRefund rejectBankTransfer rejectCoupon rejectResolution rejectSlip rejectTopUp rejectWithdrawal renewRecoveryCodes
  replaceSecondFactor resetSecondFactor resolveDifference retryPayout retryRefund returnCharge returnSlip
  revealPersonalData revokeRole rotateAppToken rotateWebhookSecret sendPayoutRun sendRetriedPayouts setReserve
  unblockAccount updateApp updateSettlementAccount updateWebhookEndpoint winChargeback writeOffCash
`);

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

it('A3 every mutation that moves money, gives roles or tokens wants the second factor of the last ten minutes', async () => {
  market.clock.advance(10 * 60_000 + 1);
  const refused: string[] = [];
  for (const { name } of mutations) {
    if (name === 'signOut') continue;
    const { errors } = await administrator.client.ask(documentOf(`Mutation.${name}`));
    if (errors.some(({ extensions }) => extensions?.['code'] === 'STEP_UP_REQUIRED')) refused.push(name);
  }
  expect(refused.toSorted()).toEqual(wanted);
});

it('A3 none is forgotten: whatever needs such a permission is on the list, or exempt for a reason', () => {
  const delicateOnes = mutations.filter((mutation) => delicate.has(permissionOf(mutation) ?? ''));
  const missing = delicateOnes.filter(({ name }) => !wanted.includes(name) && !exempt[name]);
  expect(missing.map(({ name }) => name)).toEqual([]);
});

it('A3 the schema says so, where it is so', () => {
  const told = mutations.filter(({ description }) => description?.includes('STEP_UP_REQUIRED'));
  expect(told.map(({ name }) => name).toSorted()).toEqual(wanted);
});
