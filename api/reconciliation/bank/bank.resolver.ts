import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { ReconciliationRunType } from '../bills/run.type.js';
import {
  BankProfileInput,
  BankStatementInput,
  ImportBankStatementInput,
  UpdateBankProfileInput,
} from './bank.inputs.js';
import { BankProfilesArgs, BankProfileType } from './bank-profile.type.js';
import { importBankStatement, previewBankStatement } from './import-statement.js';
import { previewOf, StatementPreviewType } from './statement-preview.type.js';
import { createBankProfile, updateBankProfile } from './write-profile.js';

const what = { description: 'What to do.' };
const toProfile = ({ id }: { id: string }) => ({ bankProfile: ref(BankProfileType, id) });
const profileAnswer = { bankProfile: () => BankProfileType };

/** Statements of the bank account. */
@Resolver()
export class BankResolver {
  @Query(() => connectionOf(() => BankProfileType), { description: 'Layouts of bank statements (F6).' })
  @Auth(Permission.RECONCILIATION_READ)
  bankProfiles(@Args(() => BankProfilesArgs) args: BankProfilesArgs): Connection<BankProfileType> {
    return page(BankProfileType, args);
  }

  @Query(() => BankProfileType, { nullable: true, description: 'One layout; null when there is none.' })
  @Auth(Permission.RECONCILIATION_READ)
  bankProfile(@Arg('id', () => ID, { description: 'The layout.' }) id: string): BankProfileType | null {
    return ref(BankProfileType, id);
  }

  @Does(createBankProfile, payload('CreateBankProfilePayload', profileAnswer), {
    description: 'Teaches the market a bank’s layout of statements (F6).',
    action: { on: 'BankProfile', value: 'CREATE', kind: 'CREATE' },
  })
  createBankProfile(@Ctx() ctx: RequestContext, @Arg('input', () => BankProfileInput, what) input: BankProfileInput) {
    return carryOut(createBankProfile, ctx, input, toProfile);
  }

  @Does(updateBankProfile, payload('UpdateBankProfilePayload', profileAnswer), {
    description: 'Changes a bank’s layout; what was imported stays as it was read.',
    action: { on: 'BankProfile', value: 'EDIT', kind: 'EDIT' },
  })
  updateBankProfile(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateBankProfileInput, what) input: UpdateBankProfileInput,
  ) {
    return carryOut(updateBankProfile, ctx, input, toProfile);
  }

  @Does(
    previewBankStatement,
    payload(
      'PreviewBankStatementPayload',
      { preview: () => StatementPreviewType },
      { preview: 'What would be imported; null when `errors` is not empty.' },
    ),
    { description: 'Reads a bank statement without keeping anything (F6); malformed lines are told by their number.' },
  )
  previewBankStatement(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => BankStatementInput, what) input: BankStatementInput,
  ) {
    return carryOut(previewBankStatement, ctx, input, (read) => ({ preview: previewOf(read, ctx.market.currency) }));
  }

  @Does(
    importBankStatement,
    payload('ImportBankStatementPayload', { reconciliationRun: () => ReconciliationRunType }),
    {
      description:
        'Imports a bank statement whole or not at all and compares it with the ledger (F6). The same file again answers its first run and adds nothing.',
    },
  )
  importBankStatement(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ImportBankStatementInput, what) input: ImportBankStatementInput,
  ) {
    return carryOut(importBankStatement, ctx, input, ({ runId }) => ({
      reconciliationRun: ref(ReconciliationRunType, runId),
    }));
  }
}
