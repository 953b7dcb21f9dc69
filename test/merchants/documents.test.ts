import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { startTestMarket } from '../kit/market.js';
import { person, staff } from '../kit/people.js';
import { act, must } from '../kit/trade-steps.js';
import { accept, approve, categoryOf, codes, handedIn, handIn, kindOf, LICENCE, submit } from './documents.js';
import { draftShop, openShop, scan, submittedShop, upload } from './shops.js';

const market = await startTestMarket();
const reviewer = await staff(market, StaffRole.MERCHANT_MANAGER);
const electronics = await categoryOf(market, 'electronics');
const flowers = await categoryOf(market, 'flowers-gifts');
const certificate = await kindOf(reviewer, { categoryIds: [electronics] });

const Progress = `query ($id: ID!) { merchantApplicationProgress(merchantId: $id) {
  next steps { step missing isComplete }
  documents { kind { id name { zh } } document { status reason } isRequired isLacking } } }`;
const Documents = `query ($id: ID!) { merchant(id: $id) { documents(first: 10) { totalCount nodes {
  status number expiresOn reason availableActions kind { id } decidedBy { id } pages(first: 6) { nodes { position file { url } } } } } } }`;

interface Told {
  readonly next: string | null;
  readonly steps: readonly { step: string; missing: string[]; isComplete: boolean }[];
  readonly documents: readonly {
    kind: { id: string };
    document: { status: string; reason: string | null } | null;
    isLacking: boolean;
  }[];
}
const progressOf = async ({ client }: { client: typeof reviewer.client }, id: string): Promise<Told | null> =>
  (await client.run<{ merchantApplicationProgress: Told | null }, object>(Progress, { id }))
    .merchantApplicationProgress;
interface Listed {
  readonly merchant: { documents: { totalCount: number; nodes: Record<string, unknown>[] } } | null;
}
const documentsOf = async ({ client }: { client: typeof reviewer.client }, id: string) =>
  (await client.run<Listed, object>(Documents, { id })).merchant?.documents;

describe('B1 the documents of an application', () => {
  it('are asked for by its categories, and it is handed in, sent back and approved with them', async () => {
    const shop = await draftShop(market, { categoryIds: [electronics] });
    const { owner, id } = shop;
    expect(await progressOf(owner, id)).toMatchObject({
      next: 'DOCUMENTS',
      documents: [{ kind: { id: certificate }, document: null, isRequired: true, isLacking: true }],
    });
    const early = await submit(owner, id);
    expect(early.errors).toMatchObject([{ code: 'REQUIRED', path: ['input', 'documents'] }]);

    const document = await handedIn(owner, id, certificate, { expiresOn: '2027-06-30' });
    expect(await progressOf(owner, id)).toMatchObject({ next: null });
    expect(codes(await submit(owner, id))).toEqual([]);
    expect(codes(await approve(reviewer, id))).toEqual(['DOCUMENTS_OPEN']);
    const rejected = { id: document, reason: '许可证编号看不清' };
    await must(reviewer.client, 'rejectMerchantDocument', 'RejectMerchantDocumentInput', rejected);
    expect(codes(await approve(reviewer, id))).toEqual(['DOCUMENTS_OPEN']);
    await must(reviewer.client, 'rejectMerchant', 'RejectMerchantInput', { id, reasons: [] });
    expect((await progressOf(owner, id))?.documents).toMatchObject([
      { document: { status: 'REJECTED', reason: '许可证编号看不清' }, isLacking: true },
    ]);
    expect(codes(await submit(owner, id))).toEqual(['REQUIRED']);

    const corrected = await handedIn(owner, id, certificate, { expiresOn: '2027-06-30' });
    expect(codes(await submit(owner, id))).toEqual([]);
    expect(codes(await accept(reviewer, corrected))).toEqual([]);
    expect((await approve(reviewer, id))['merchant']).toEqual({ status: 'APPROVED' });
    expect((await documentsOf(owner, id))?.nodes.map(({ status, kind }) => [status, kind])).toEqual([
      ['ACCEPTED', { id: LICENCE }],
      ['ACCEPTED', { id: certificate }],
      ['REPLACED', { id: certificate }],
    ]);
    const told = await market.database.query<{ kind: string }>(
      `select distinct kind from message where account_id = $1 and kind like 'MERCHANT%' order by kind`,
      [owner.id],
    );
    expect(told.map(({ kind }) => kind)).toEqual([
      'MERCHANT_APPROVED',
      'MERCHANT_DOCUMENT_REJECTED',
      'MERCHANT_REJECTED',
    ]);
  });

  it('are not asked for by other categories', async () => {
    const { owner, id } = await draftShop(market, { categoryIds: [flowers] });
    expect(await progressOf(owner, id)).toMatchObject({ next: null, documents: [] });
    expect(codes(await submit(owner, id))).toEqual([]);
  });

  it('are waived with a reason that the applicant reads', async () => {
    const { owner, id } = await draftShop(market, { categoryIds: [electronics] });
    const waiver = { id, merchantDocumentKindId: certificate, reason: '仅销售预包装食品，已备案' };
    const silent = await act(reviewer.client, 'waiveMerchantDocument', 'WaiveMerchantDocumentInput', {
      ...waiver,
      reason: ' ',
    });
    expect(codes(silent)).toEqual(['REQUIRED']);
    await must(reviewer.client, 'waiveMerchantDocument', 'WaiveMerchantDocumentInput', waiver);
    expect(await documentsOf(owner, id)).toMatchObject({ nodes: [{ status: 'WAIVED', reason: waiver.reason }] });
    expect(codes(await submit(owner, id))).toEqual([]);
    expect(codes(await approve(reviewer, id))).toEqual([]);
  });

  it.each([
    ['without its number', { number: ' ', expiresOn: '2027-01-01' }, 'REQUIRED', 'number'],
    ['that ended yesterday', { expiresOn: '2026-03-01' }, 'DOCUMENT_EXPIRED', 'expiresOn'],
    [
      'of a kind that does not exist',
      { merchantDocumentKindId: 'documentkind_00000000000000000000000000' },
      'NOT_FOUND',
      'merchantDocumentKindId',
    ],
    ['that is the first licence', { merchantDocumentKindId: LICENCE }, 'NOT_ALLOWED_NOW', undefined],
  ])('are refused: one %s', async (_which, given, code, field) => {
    const { owner, id } = await draftShop(market, { categoryIds: [electronics] });
    const { errors } = await handIn(owner, id, certificate, given);
    expect(errors).toMatchObject([{ code, path: field ? ['input', field] : null }]);
  });

  it('are refused with more pages than the kind has, and with one page twice', async () => {
    const { owner, id } = await draftShop(market, { categoryIds: [electronics] });
    const page = await upload(owner.client, 'LICENCE', await scan());
    expect(codes(await handIn(owner, id, certificate, { pageFileIds: [page, page] }))).toEqual(['INVALID']);
    const pageFileIds = [page];
    for (let more = 0; more < 2; more += 1) pageFileIds.push(await upload(owner.client, 'LICENCE', await scan()));
    expect(codes(await handIn(owner, id, certificate, { pageFileIds }))).toEqual(['TOO_MANY']);
  });

  it('stay as they are while they are reviewed', async () => {
    const { owner, id } = await submittedShop(market);
    expect(codes(await handIn(owner, id, certificate))).toEqual(['NOT_ALLOWED_NOW']);
  });

  it('are judged by one of two reviewers who act at once', async () => {
    const other = await staff(market, StaffRole.MERCHANT_MANAGER);
    const { owner, id } = await draftShop(market, { categoryIds: [electronics] });
    const document = await handedIn(owner, id, certificate);
    const outcomes = await Promise.all([
      accept(reviewer, document),
      act(other.client, 'rejectMerchantDocument', 'RejectMerchantDocumentInput', { id: document, reason: 'no' }),
    ]);
    expect(outcomes.flatMap(codes)).toEqual(['NOT_ALLOWED_NOW']);
  });
});

describe('A5 A7 B1 a document', () => {
  it('is read by the shop’s owner and reviewers; of others nobody finds it, its number or its pages', async () => {
    const { owner, id } = await draftShop(market, { categoryIds: [electronics] });
    const document = await handedIn(owner, id, certificate);
    const stranger = (await openShop(market, reviewer)).owner;
    const agent = await staff(market, StaffRole.SERVICE_AGENT);
    for (const each of [owner, reviewer])
      expect(await documentsOf(each, id)).toMatchObject({
        nodes: [
          {
            number: 'JY13411020001234',
            pages: { nodes: [{ position: 1, file: { url: expect.stringContaining('/files/private/') } }] },
          },
        ],
      });
    for (const each of [agent, stranger]) {
      expect((await documentsOf(each, id))?.nodes ?? []).toEqual([]);
      const answer = await each.client.ask<{ merchantDocument: unknown }, object>(
        'query ($id: ID!) { merchantDocument(id: $id) { number } }',
        { id: document },
      );
      expect(answer.data?.merchantDocument ?? null).toBeNull();
    }
    expect(await progressOf(stranger, id)).toBeNull();
    expect(codes(await accept(await person(market), document).catch(() => ({ errors: [] })))).toEqual([]);
    expect(await documentsOf(owner, id)).toMatchObject({ nodes: [{ status: 'PENDING' }] });
  });

  it('is not judged by a member of the shop', async () => {
    const { id } = await draftShop(market, { categoryIds: [electronics] });
    const [member] = await market.database.query<{ account_id: string }>(
      'select account_id from merchant_member where merchant_id = $1',
      [id],
    );
    await market.database.query('update merchant_member set account_id = $1 where merchant_id = $2', [reviewer.id, id]);
    const document = await handedIn(reviewer, id, certificate);
    expect(codes(await accept(reviewer, document))).toEqual(['OWN_SHOP']);
    await market.database.query('update merchant_member set account_id = $1 where merchant_id = $2', [
      member?.account_id,
      id,
    ]);
  });
});
