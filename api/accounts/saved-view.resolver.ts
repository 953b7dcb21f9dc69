import { IsOptional } from 'class-validator';
import { Arg, Ctx, Field, ID, InputType, ObjectType, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { TextAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { removeView, type ShownView, saveView, toShown, viewsOf } from './saved-views.js';

@ObjectType('SavedView', {
  simpleResolvers: true,
  description: 'Filters and a sort of a list, kept under a title by one account or shared by a team (E4).',
})
class SavedViewType implements ShownView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'The filter as JSON, without what was searched for.' })
  filter!: string;

  @Field(() => String, { nullable: true, description: 'The field that sorts; null: the list’s own sort.' })
  sortField!: string | null;

  @Field(() => Boolean, { description: 'Whether the largest comes first.' })
  isDescending!: boolean;

  @Field(() => Boolean, { description: 'Whether a team shares it.' })
  isShared!: boolean;

  @Field(() => Boolean, { description: 'Whether it is yours.' })
  isMine!: boolean;
}

@InputType('SaveViewInput', { description: 'A view to keep; one of yours with this title is replaced.' })
class SaveViewInput {
  @TextOf(1, 40)
  @Field(() => String, { description: 'The list, as the panel calls it: `orders`.' })
  list!: string;

  @TextOf(1, 40)
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @TextOf(2, 2_000)
  @Field(() => String, { description: 'The filter: a JSON object. `q` is left out, since it may be personal.' })
  filter!: string;

  @IsOptional()
  @TextAtMost(40)
  @Field(() => String, { nullable: true, description: 'The field that sorts.' })
  sortField?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the largest comes first.' })
  isDescending!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the team shares it; for who leads it.' })
  isShared!: boolean;

  @Field(() => ID, { nullable: true, description: 'The shop whose people share it; staff share among the staff.' })
  merchantId?: string | null;
}

@InputType('RemoveViewInput', { description: 'A view to remove.' })
class RemoveViewInput {
  @Field(() => ID, { description: 'One of yours, or of a team that you lead.' })
  id!: string;
}

const SaveViewPayload = payload('SaveViewPayload', { savedView: () => SavedViewType });
const RemoveViewPayload = payload('RemoveViewPayload', {});

@Resolver()
export class SavedViewResolver {
  @Query(() => [SavedViewType], {
    description: 'Your own views of a list and those your team shares, by their titles (E4). At most 90.',
  })
  @Auth(Permission.SIGNED_IN)
  savedViews(
    @Ctx() ctx: RequestContext,
    @Arg('list', () => String, { description: 'The list, as the panel calls it: `orders`.' }) list: string,
  ): Promise<ShownView[]> {
    return viewsOf(ctx, list);
  }

  @Does(saveView, SaveViewPayload, { description: 'Keeps filters and sort of a list under a title (E4).' })
  saveView(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveViewInput, { description: 'The view.' }) input: SaveViewInput,
  ) {
    return carryOut(saveView, ctx, input, (view) => ({ savedView: toShown(view, ctx.actor) }));
  }

  @Does(removeView, RemoveViewPayload, { description: 'Removes a view of one’s own, or of a team one leads (E4).' })
  removeView(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RemoveViewInput, { description: 'Which.' }) input: RemoveViewInput,
  ) {
    return carryOut(removeView, ctx, input, () => ({}));
  }
}
