import { reaches, scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import { type ApplicationFields, missingFields } from '../application/application.js';
import { Merchant } from '../merchant.entity.js';
import { ApplicationStep } from './application-step.js';
import { lackingDocuments, type NeededDocument, neededDocuments } from './needed-documents.js';

const { SHOP, COMPANY, ACCOUNT, DOCUMENTS } = ApplicationStep;

const stepOf: Readonly<Partial<Record<keyof ApplicationFields, ApplicationStep>>> = {
  cityCode: SHOP,
  categoryWishes: SHOP,
  settlementAccountKind: ACCOUNT,
  settlementAccountHolder: ACCOUNT,
  settlementAccountNumber: ACCOUNT,
  settlementBankName: ACCOUNT,
};

export interface ApplicationProgress {
  readonly steps: readonly { readonly step: ApplicationStep; readonly missing: readonly string[] }[];
  readonly documents: readonly NeededDocument[];
}

/** What an application still lacks, step by step, so that it goes on where it was left, on any device (B1); null for others. */
export async function applicationProgress(ctx: UseCaseContext, id: string): Promise<ApplicationProgress | null> {
  if (!reaches(scopeOf(ctx.actor, Permission.MERCHANTS_WRITE), { merchantId: id })) return null;
  const merchant = await ctx.em.findOne(Merchant, { id });
  if (!merchant) return null;
  const fields = missingFields(merchant);
  const documents = await neededDocuments(ctx.db, id);
  const ofStep = (step: ApplicationStep): readonly string[] =>
    step === DOCUMENTS
      ? lackingDocuments(documents).map(({ kindId }) => kindId)
      : fields.filter((field) => (stepOf[field] ?? COMPANY) === step);
  return { steps: Object.values(ApplicationStep).map((step) => ({ step, missing: ofStep(step) })), documents };
}
