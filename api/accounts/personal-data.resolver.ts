import { Arg, Args, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth, Hint } from '../kernel/schema/directives.js';
import { TextAtMost } from '../kernel/schema/input-limits.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { AccountType } from './account.type.js';
import { closeAccount } from './close-account.js';
import { DataExportsArgs, DataExportType } from './data-export.type.js';
import { requestDataExport } from './export-personal-data.js';

@InputType('RequestDataExportInput', { description: 'Proof that the session is not borrowed.' })
class RequestDataExportInput {
  @Field(() => String, { description: 'The present password.' })
  @TextAtMost(512)
  @Hint({ widget: 'PASSWORD' })
  password!: string;
}

@InputType('CloseAccountInput', { description: 'Proof that the session is not borrowed.' })
class CloseAccountInput {
  @Field(() => ID, { nullable: true, description: 'One’s own account; may be left out.' })
  id?: string | null;

  @Field(() => String, { description: 'The present password.' })
  @TextAtMost(512)
  @Hint({ widget: 'PASSWORD' })
  password!: string;
}

const RequestDataExportPayload = payload('RequestDataExportPayload', { dataExport: () => DataExportType });
const CloseAccountPayload = payload('CloseAccountPayload', { account: () => AccountType });

/** What people do about what the market knows of them (A7). */
@Resolver()
export class OwnDataResolver {
  @Query(() => connectionOf(() => DataExportType), { description: 'One’s own exports of personal data (A7).' })
  @Auth(Permission.SIGNED_IN)
  dataExports(@Args(() => DataExportsArgs) args: DataExportsArgs): Connection<DataExportType> {
    return page(DataExportType, args);
  }

  @Query(() => DataExportType, {
    nullable: true,
    description: 'One export; null when there is none with this id, or it is somebody else’s.',
  })
  @Auth(Permission.SIGNED_IN)
  dataExport(@Arg('id', () => ID, { description: 'The export.' }) id: string): DataExportType | null {
    return ref(DataExportType, id);
  }

  @Does(requestDataExport, RequestDataExportPayload, {
    description:
      'Asks for a file with everything the market knows of oneself; it is made within moments (A7). One a day.',
  })
  requestDataExport(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RequestDataExportInput, { description: 'The password.' }) input: RequestDataExportInput,
  ) {
    return carryOut(requestDataExport, ctx, input, ({ id }) => ({ dataExport: ref(DataExportType, id) }));
  }

  @Does(closeAccount, CloseAccountPayload, {
    description:
      'Closes one’s account for good (A7): personal data are erased everywhere, orders and the ledger stay without a name. Refused while orders, returns or complaints are open, or money is in the wallet.',
    action: { on: 'Account', value: 'CLOSE', kind: 'TRANSITION', tone: 'DANGER', confirm: true },
  })
  closeAccount(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CloseAccountInput, { description: 'The password.' }) input: CloseAccountInput,
  ) {
    return carryOut(closeAccount, ctx, input, ({ id }) => {
      ctx.carrySession(null);
      return { account: ref(AccountType, id) };
    });
  }
}
