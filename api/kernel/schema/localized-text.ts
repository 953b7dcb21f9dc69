import { Field, InputType, ObjectType } from 'type-graphql';

@ObjectType('LocalizedText', { simpleResolvers: true, description: 'Content written in both languages of the market.' })
export class LocalizedText {
  @Field(() => String, { description: 'Simplified Chinese.' })
  zh!: string;

  @Field(() => String, { description: 'English.' })
  en!: string;

  @Field(() => String, { description: 'The one in the language of whoever asks (session, else `Accept-Language`).' })
  forViewer!: string;
}

@InputType('LocalizedTextInput', { description: 'Content in both languages.' })
export class LocalizedTextInput {
  @Field(() => String, { description: 'Simplified Chinese.' })
  zh!: string;

  @Field(() => String, { description: 'English.' })
  en!: string;
}
