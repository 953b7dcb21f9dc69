import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { person, staff } from '../kit/people.js';
import { completeApplication, draftShop, openShop, scan, someCreditCode, submittedShop, upload } from './shops.js';

const market = await startTestMarket();
const reviewer = await staff(market, StaffRole.MERCHANT_MANAGER);

const File = graphql(`query ($id: ID!) {
  merchant(id: $id) {
    status companyName creditCode contactPhone settlementAccountNumber commissionBasisPoints availableActions version approvedAt
    licence { status mimeType url } rejectionReasons { field reason }
    decisions(first: 10) { nodes { action fromStatus toStatus decidedById fieldReasons { field reason } reason } }
  }
}`);
const Update = graphql(`mutation ($input: UpdateMerchantApplicationInput!) {
  updateMerchantApplication(input: $input) {
    merchant { status version } errors { code path ... on ConflictError { values { field theirs yours } } } } }`);
const Submit = graphql(`mutation ($id: ID!) {
  submitMerchant(input: { id: $id }) { merchant { status } errors { code path } } }`);
const Approve = graphql(`mutation ($input: ApproveMerchantInput!) {
  approveMerchant(input: $input) { merchant { status } errors { code } } }`);
const Reject = graphql(`mutation ($input: RejectMerchantInput!) {
  rejectMerchant(input: $input) { merchant { status } errors { code path } } }`);

const reviewedBy = async (id: string) => (await reviewer.client.run(File, { id })).merchant;

describe('B1 B2 an application', () => {
  it('is begun with two fields, completed, handed in, sent back field by field, corrected and approved', async () => {
    const applicant = await person(market);
    const { applyAsMerchant } = await applicant.client.run(
      graphql(`mutation ($input: ApplyAsMerchantInput!) {
        applyAsMerchant(input: $input) { merchant { id status version availableActions } errors { code } } }`),
      { input: { name: { zh: '桂花糕点', en: 'Osmanthus Cakes' }, slug: 'osmanthus-cakes' } },
    );
    expect(applyAsMerchant.merchant).toMatchObject({
      status: 'DRAFT',
      availableActions: ['UPDATE_APPLICATION', 'SUBMIT', 'CLOSE', 'UPDATE_STOREFRONT', 'HAND_IN_DOCUMENT'],
    });
    const id = applyAsMerchant.merchant?.id ?? '';
    const { name: _name, slug: _slug, ...rest } = await completeApplication(applicant.client);
    await applicant.client.run(Update, { input: { id, version: applyAsMerchant.merchant?.version ?? 0, ...rest } });
    expect((await applicant.client.run(Submit, { id })).submitMerchant.merchant?.status).toBe('SUBMITTED');

    expect(await reviewedBy(id)).toMatchObject({
      availableActions: ['APPROVE', 'REJECT', 'UPDATE_STOREFRONT', 'WAIVE_DOCUMENT'],
      licence: { status: 'STORED', mimeType: 'image/webp', url: expect.stringContaining('/files/private/') },
    });
    const reasons = [
      { field: 'LICENCE', reason: '照片模糊' },
      { field: 'CONTACT_PHONE', reason: '无人接听' },
    ] as const;
    await reviewer.client.run(Reject, { input: { id, reasons: [...reasons] } });

    const seen = (await applicant.client.run(File, { id })).merchant;
    expect(seen).toMatchObject({ status: 'REJECTED', rejectionReasons: reasons });
    expect(seen?.availableActions).toContain('SUBMIT');
    const licenceId = await upload(applicant.client, 'LICENCE', await scan());
    await applicant.client.run(Update, {
      input: { id, version: seen?.version ?? 0, licenceId, contactPhone: '13905505678' },
    });
    await applicant.client.run(Submit, { id });
    const { approveMerchant } = await reviewer.client.run(Approve, { input: { id, commissionBasisPoints: 450 } });

    expect(approveMerchant).toEqual({ merchant: { status: 'APPROVED' }, errors: [] });
    const approved = await reviewedBy(id);
    expect(approved).toMatchObject({ commissionBasisPoints: 450, rejectionReasons: [], contactPhone: '13905505678' });
    expect(
      approved?.decisions.nodes.map(({ action, toStatus, decidedById }) => [action, toStatus, decidedById]),
    ).toEqual([
      ['APPROVE', 'APPROVED', reviewer.id],
      ['SUBMIT', 'SUBMITTED', applicant.id],
      ['REJECT', 'REJECTED', reviewer.id],
      ['SUBMIT', 'SUBMITTED', applicant.id],
    ]);
    const told = await market.database.query<{ kind: string }>(
      'select kind from event where record_id = $1 order by sequence',
      [id],
    );
    expect(told.map(({ kind }) => kind)).toEqual([
      'MERCHANT_SUBMITTED',
      'MERCHANT_REJECTED',
      'MERCHANT_SUBMITTED',
      'MERCHANT_APPROVED',
    ]);
  });

  it('that is handed in unfinished is told everything it lacks at once, and stays a draft', async () => {
    const shop = await draftShop(market, {
      companyName: null,
      creditCode: null,
      settlementBankName: '',
      categoryWishes: [],
    });
    const { submitMerchant } = await shop.owner.client.run(Submit, { id: shop.id });
    expect(submitMerchant.merchant).toBeNull();
    expect(submitMerchant.errors).toEqual(
      ['companyName', 'creditCode', 'categoryWishes', 'settlementBankName'].map((field) => ({
        code: 'REQUIRED',
        path: ['input', field],
      })),
    );
    expect((await shop.owner.client.run(File, { id: shop.id })).merchant).toMatchObject({
      status: 'DRAFT',
      decisions: { nodes: [] },
    });
  });

  it.each([
    {
      field: 'creditCode',
      value: '91330100716105852E',
      code: 'INVALID_CREDIT_CODE',
      which: 'whose check character is wrong',
    },
    { field: 'cityCode', value: '991100', code: 'INVALID', which: 'of no province' },
    { field: 'contactPhone', value: '139****1234', code: 'INVALID', which: 'that is masked' },
    { field: 'settlementAccountNumber', value: '****0123', code: 'INVALID', which: 'that is masked' },
    { field: 'companyName', value: '有'.repeat(121), code: 'TOO_LONG', which: 'of 121 characters' },
    { field: 'slug', value: 'Old Street', code: 'INVALID', which: 'with a space' },
    { field: 'licenceId', value: 'file_00000000000000000000000000', code: 'NOT_FOUND', which: 'of no file' },
  ])('with a $field $which is refused: $code', async ({ field, value, code }) => {
    const shop = await draftShop(market);
    const { version = 0 } = (await shop.owner.client.run(File, { id: shop.id })).merchant ?? {};
    const { updateMerchantApplication } = await shop.owner.client.run(Update, {
      input: { id: shop.id, version, [field]: value },
    });
    expect(updateMerchantApplication).toEqual({ merchant: null, errors: [{ code, path: ['input', field] }] });
  });

  it('whose licence ended yesterday in the market’s zone cannot be handed in', async () => {
    const shop = await draftShop(market, { licenceExpiresOn: '2026-03-01' });
    const { submitMerchant } = await shop.owner.client.run(Submit, { id: shop.id });
    expect(submitMerchant.errors).toEqual([{ code: 'LICENCE_EXPIRED', path: ['input', 'licenceExpiresOn'] }]);
  });

  it('edited by two from one version keeps the first, and tells the second both values but no personal data', async () => {
    const shop = await draftShop(market);
    const { version = 0 } = (await shop.owner.client.run(File, { id: shop.id })).merchant ?? {};
    await shop.owner.client.run(Update, {
      input: { id: shop.id, version, companyName: '甲', contactPhone: '13905500001' },
    });
    const late = { id: shop.id, version, companyName: '乙', contactPhone: '13905500002' };
    const { updateMerchantApplication } = await reviewer.client.run(Update, { input: late });
    expect(updateMerchantApplication.errors).toEqual([
      { code: 'CONFLICT', path: ['input', 'version'], values: [{ field: 'companyName', theirs: '甲', yours: '乙' }] },
    ]);
  });

  it('cannot be edited while it is being reviewed', async () => {
    const shop = await submittedShop(market);
    const { version = 0 } = (await shop.owner.client.run(File, { id: shop.id })).merchant ?? {};
    const { updateMerchantApplication } = await shop.owner.client.run(Update, {
      input: { id: shop.id, version, companyName: '甲' },
    });
    expect(updateMerchantApplication.errors).toMatchObject([{ code: 'NOT_ALLOWED_NOW' }]);
  });
});

describe('B2 of several who act at once', () => {
  it('two reviewers of each of six applications, one decides', async () => {
    const other = await staff(market, StaffRole.MERCHANT_MANAGER);
    const shops = await Promise.all(Array.from({ length: 6 }, () => submittedShop(market)));
    const reasons = [{ field: 'NAME' as const, reason: 'no' }];
    const errors = await Promise.all(
      shops.flatMap(({ id }) => [
        reviewer.client.run(Approve, { input: { id } }).then(({ approveMerchant }) => approveMerchant.errors),
        other.client.run(Reject, { input: { id, reasons } }).then(({ rejectMerchant }) => rejectMerchant.errors),
      ]),
    );
    expect(errors.flat().map(({ code }) => code)).toEqual(Array(6).fill('NOT_ALLOWED_NOW'));
    for (const { id } of shops) expect((await reviewedBy(id))?.decisions.nodes).toHaveLength(2);
  });

  it('two applicants with one address, one gets it', async () => {
    const [first, second] = await Promise.all([person(market), person(market)]);
    const Apply = graphql(`mutation ($input: ApplyAsMerchantInput!) {
      applyAsMerchant(input: $input) { merchant { slug } errors { code path } } }`);
    const input = { name: { zh: '同名', en: 'Same' }, slug: 'same-address' };
    const answers = await Promise.all([first, second].map(({ client }) => client.run(Apply, { input })));
    expect(answers.flatMap(({ applyAsMerchant }) => applyAsMerchant.errors)).toEqual([
      { code: 'SLUG_TAKEN', path: ['input', 'slug'] },
    ]);
  });

  it('two shops of one company, one is reviewed', async () => {
    const creditCode = someCreditCode();
    const shops = [await draftShop(market, { creditCode }), await draftShop(market, { creditCode })];
    const answers = await Promise.all(shops.map(({ id, owner }) => owner.client.run(Submit, { id })));
    expect(answers.flatMap(({ submitMerchant }) => submitMerchant.errors)).toEqual([
      { code: 'CREDIT_CODE_TAKEN', path: ['input', 'creditCode'] },
    ]);
  });
});

describe('A5 B2 reviewing', () => {
  it('is refused to buyers, owners and staff of other duties before anything runs', async () => {
    const shop = await submittedShop(market);
    const agent = await staff(market, StaffRole.SERVICE_AGENT);
    for (const { client } of [await person(market), shop.owner, agent]) {
      const answer = await client.ask(Approve, { input: { id: shop.id } });
      expect(answer.errors.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
    }
    expect((await reviewedBy(shop.id))?.status).toBe('SUBMITTED');
  });

  it('is not done by a member of the shop, and not offered to them', async () => {
    const applicant = await staff(market, StaffRole.MERCHANT_MANAGER);
    const { applyAsMerchant } = await applicant.client.run(
      graphql(
        `mutation ($input: ApplyAsMerchantInput!) { applyAsMerchant(input: $input) { merchant { id } errors { code path } } }`,
      ),
      { input: await completeApplication(applicant.client) },
    );
    const id = applyAsMerchant.merchant?.id ?? '';
    await applicant.client.run(Submit, { id });
    expect((await applicant.client.run(File, { id })).merchant?.availableActions).toEqual(['UPDATE_STOREFRONT']);
    const { approveMerchant } = await applicant.client.run(Approve, { input: { id } });
    expect(approveMerchant.errors).toEqual([{ code: 'OWN_SHOP' }]);
  });

  it('a rejection says at least one thing, and one thing a field', async () => {
    const shop = await submittedShop(market);
    const errorsFor = async (reasons: { field: 'NAME'; reason: string }[]) =>
      (await reviewer.client.run(Reject, { input: { id: shop.id, reasons } })).rejectMerchant.errors;
    expect(await errorsFor([])).toEqual([{ code: 'REQUIRED', path: ['input', 'reasons'] }]);
    expect(await errorsFor([{ field: 'NAME', reason: ' ' }])).toEqual([
      { code: 'REQUIRED', path: ['input', 'reasons', '0', 'reason'] },
    ]);
    expect(
      await errorsFor([
        { field: 'NAME', reason: 'a' },
        { field: 'NAME', reason: 'b' },
      ]),
    ).toMatchObject([{ code: 'INVALID' }]);
  });

  it('a commission beyond half is refused', async () => {
    const shop = await submittedShop(market);
    const { approveMerchant } = await reviewer.client.run(Approve, {
      input: { id: shop.id, commissionBasisPoints: 5001 },
    });
    expect(approveMerchant).toEqual({ merchant: null, errors: [{ code: 'INVALID' }] });
  });

  it('A6 leaves an audit record with the state before and after, and no telephone number', async () => {
    const shop = await openShop(market, reviewer);
    const rows = await market.database.query<{ action: string; account_id: string; changes: string }>(
      `select action, account_id, changes::text from audit_record where merchant_id = $1 or subject_id = $1 order by id`,
      [shop.id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['APPLY_AS_MERCHANT', 'SUBMIT_MERCHANT', 'APPROVE_MERCHANT']);
    expect(rows.at(-1)).toMatchObject({ account_id: reviewer.id });
    expect(rows.at(-1)?.changes).toContain('"APPROVED"');
    expect(JSON.stringify(rows)).not.toMatch(/13905501234|6222021234567890123/);
  });
});
