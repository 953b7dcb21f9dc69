import './document.enums.js';
import { Field, ObjectType } from 'type-graphql';
import { ApplicationStep } from './application-step.js';
import { MerchantDocumentType } from './document.type.js';
import { MerchantDocumentKindType } from './document-kind.type.js';

@ObjectType('MerchantApplicationStepProgress', {
  simpleResolvers: true,
  description: 'A step of an application, and what it lacks.',
})
export class ApplicationStepProgressType {
  @Field(() => ApplicationStep, { description: 'Which step.' })
  step!: ApplicationStep;

  @Field(() => [String], {
    description:
      'Fields of `updateMerchantApplication` that are missing; of the documents, the ids of their kinds. At most 100.',
  })
  missing!: string[];

  @Field(() => Boolean, { description: 'Whether nothing is missing.' })
  isComplete!: boolean;
}

@ObjectType('NeededMerchantDocument', {
  simpleResolvers: true,
  description: 'A kind of document that a shop’s categories ask for, with the one that counts.',
})
export class NeededDocumentType {
  @Field(() => MerchantDocumentKindType, { description: 'The kind.' })
  kind!: MerchantDocumentKindType;

  @Field(() => MerchantDocumentType, {
    nullable: true,
    description: 'The one that waits or was rejected, else the one that counts; null: none was handed in.',
  })
  document?: MerchantDocumentType | null;

  @Field(() => Boolean, { description: 'Whether no shop of these categories is opened without it.' })
  isRequired!: boolean;

  @Field(() => Boolean, { description: 'Whether it has to be handed in, or again, before the application is.' })
  isLacking!: boolean;
}

@ObjectType('MerchantApplicationProgress', {
  simpleResolvers: true,
  description: 'How far an application is, step by step, in one round trip (B1).',
})
export class ApplicationProgressType {
  @Field(() => ApplicationStep, {
    nullable: true,
    description: 'The first step that lacks something; null: none does.',
  })
  next?: ApplicationStep | null;

  @Field(() => [ApplicationStepProgressType], { description: 'Every step, in order. At most 4.' })
  steps!: ApplicationStepProgressType[];

  @Field(() => [NeededDocumentType], { description: 'The documents its categories ask for. At most 100.' })
  documents!: NeededDocumentType[];
}
