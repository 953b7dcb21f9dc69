import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import { type Connection, connectionOf, page, ref } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { constraintsBrokenBy } from '../kernel/schema/payload.js';
import { previewVerdict, refusedPreview } from './preview-verdict.js';
import { VerdictType } from './verdict.type.js';
import { VerdictsArgs } from './verdict-lists.js';
import { toVerdictPreview, VerdictPreviewInput, VerdictPreviewType } from './verdict-preview.type.js';

@Resolver()
export class VerdictResolver {
  @Query(() => VerdictType, { nullable: true, description: 'A verdict; null when you see none with this id.' })
  @Auth(Permission.RETURNS_READ)
  verdict(@Arg('id', () => ID, { description: 'Its id.' }) id: string): VerdictType | null {
    return ref(VerdictType, id);
  }

  @Query(() => connectionOf(() => VerdictType), {
    description: 'Verdicts on returns and complaints (G4): those about your shops as a member, all as staff.',
  })
  @Auth(Permission.RETURNS_READ)
  verdicts(@Args(() => VerdictsArgs) args: VerdictsArgs): Connection<VerdictType> {
    return page(VerdictType, args);
  }

  @Query(() => VerdictPreviewType, {
    description:
      'What each party would bear by such a verdict (G4), of what is paid and of what is expected. Books nothing.',
  })
  @Auth(Permission.RETURNS_READ)
  async verdictPreview(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => VerdictPreviewInput, { description: 'The verdict that is thought of.' })
    input: VerdictPreviewInput,
  ): Promise<VerdictPreviewType> {
    const problems = constraintsBrokenBy(input);
    const preview = problems.length > 0 ? refusedPreview(problems) : await previewVerdict(ctx, input);
    return toVerdictPreview(preview, ctx.market.currency);
  }
}
