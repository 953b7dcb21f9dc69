import type { TestMarket } from '../kit/market.js';
import type { Person } from '../kit/people.js';
import { act, key, must, type Outcome } from '../kit/trade-steps.js';
import { scan, upload } from './shops.js';

export const LICENCE = 'documentkind_00000000007000000000007001';
export const codes = ({ errors }: Outcome): string[] => errors.map(({ code }) => code);

/** A first-level category of the market, by its slug. */
export async function categoryOf({ database }: TestMarket, slug: string): Promise<string> {
  const [row] = await database.query<{ id: string }>('select id from category where level = 1 and slug = $1', [slug]);
  if (!row) throw new Error(`no category ${slug}`);
  return row.id;
}

/** Another kind of document: required, with number and last day, two pages; what is given replaces it. */
export async function kindOf(reviewer: Person, given: object = {}): Promise<string> {
  const { merchantDocumentKind } = await must(
    reviewer.client,
    'createMerchantDocumentKind',
    'CreateMerchantDocumentKindInput',
    {
      ...{
        name: { zh: '3C 认证证书', en: 'Compulsory certification' },
        isRequired: true,
        asksNumber: true,
        expires: true,
      },
      ...{ mostPages: 2, atExpiry: 'SUSPEND', position: 10, ...given },
    },
    'merchantDocumentKind { id }',
  );
  return (merchantDocumentKind as { id: string }).id;
}

/** Hands in a document with one page; what is given replaces it. */
export const handIn = async (
  owner: Person,
  merchantId: string,
  merchantDocumentKindId: string,
  given: object = {},
): Promise<Outcome> =>
  act(
    owner.client,
    'handInMerchantDocument',
    'HandInMerchantDocumentInput',
    {
      ...{ id: merchantId, merchantDocumentKindId, number: 'JY13411020001234', ...key() },
      ...{ pageFileIds: [await upload(owner.client, 'LICENCE', await scan())], ...given },
    },
    'merchantDocument { id status }',
  );

/** The same, and it must succeed: the id of the document. */
export async function handedIn(owner: Person, merchantId: string, kindId: string, given: object = {}): Promise<string> {
  const outcome = await handIn(owner, merchantId, kindId, given);
  const { merchantDocument } = outcome as { merchantDocument?: { id: string } | null };
  if (!merchantDocument) throw new Error(outcome.errors.map(({ message }) => message).join('; '));
  return merchantDocument.id;
}

export const accept = ({ client }: Person, id: string): Promise<Outcome> =>
  act(client, 'acceptMerchantDocument', 'MerchantDocumentInput', { id }, 'merchant { status }');

export const approve = ({ client }: Person, id: string): Promise<Outcome> =>
  act(client, 'approveMerchant', 'ApproveMerchantInput', { id }, 'merchant { status }');

export const submit = ({ client }: Person, id: string): Promise<Outcome> =>
  act(client, 'submitMerchant', 'SubmitMerchantInput', { id }, 'merchant { status }');

export async function statusOf({ database }: TestMarket, id: string): Promise<string | undefined> {
  const [row] = await database.query<{ status: string }>('select status from merchant where id = $1', [id]);
  return row?.status;
}
