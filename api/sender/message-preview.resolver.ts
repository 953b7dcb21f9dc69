import { ValidateNested } from 'class-validator';
import { Arg, Ctx, Field, ID, InputType, ObjectType, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth, Hint } from '../kernel/schema/directives.js';
import { LocalizedText, LocalizedTextInput } from '../kernel/schema/localized-text.js';
import { previewOf } from './check-template.js';
import { MessageTemplate } from './message-template.entity.js';

@ObjectType('MessagePreview', {
  simpleResolvers: true,
  description: 'How a wording reads with samples for its variables, filled in as it is when a message goes out.',
})
export class MessagePreviewType {
  @Field(() => LocalizedText, { description: 'The subject; empty for SMS.' })
  subject!: LocalizedText;

  @Field(() => LocalizedText, { description: 'The text.' })
  body!: LocalizedText;
}

@InputType('MessagePreviewInput', {
  description: 'A wording that is not published yet; what is left out is as it is now.',
})
class MessagePreviewInput {
  @Field(() => ID, { description: 'The template.' })
  id!: string;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'The subject.' })
  @ValidateNested()
  subject?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'The text.' })
  @Hint({ widget: 'MULTILINE' })
  @ValidateNested()
  body?: LocalizedTextInput | null;
}

@Resolver()
export class MessagePreviewResolver {
  @Query(() => MessagePreviewType, {
    nullable: true,
    description:
      'How a message would read by this wording, before it is published (M1); null when there is no such template.',
  })
  @Auth(Permission.MESSAGES_READ)
  async messagePreview(
    @Ctx() { orm, market, actor }: RequestContext,
    @Arg('input', () => MessagePreviewInput, { description: 'The wording.' }) input: MessagePreviewInput,
  ): Promise<MessagePreviewType | null> {
    const template = await orm.fork().findOne(MessageTemplate, input.id);
    if (!template) return null;
    const read = (text: string) => previewOf(template.kind, text, market.name);
    const both = (zh: string, en: string): LocalizedText => {
      const [inChinese, inEnglish] = [read(zh), read(en)];
      return { zh: inChinese, en: inEnglish, forViewer: actor.locale === 'zh' ? inChinese : inEnglish };
    };
    return {
      subject: both(input.subject?.zh ?? template.subjectZh, input.subject?.en ?? template.subjectEn),
      body: both(input.body?.zh ?? template.bodyZh, input.body?.en ?? template.bodyEn),
    };
  }
}
