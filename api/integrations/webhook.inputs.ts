import { Field, ID, InputType, Int } from 'type-graphql';
import { EventKind } from '../events/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { ItemsAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { DateTime } from '../kernel/schema/scalars.js';

@InputType('CreateWebhookEndpointInput', { description: 'A new webhook endpoint (E11).' })
export class CreateWebhookEndpointInput {
  @Field(() => ID, { description: 'The app it belongs to; it needs the scope EVENTS_READ.' })
  appId!: string;

  @TextOf(1, 60)
  @Field(() => String, { description: 'What to call it; at most 60 characters.' })
  name!: string;

  @TextOf(1, 500)
  @Field(() => String, { description: 'Where events are posted to: https and a public host; at most 500 characters.' })
  @Hint({ widget: 'URL' })
  url!: string;

  @ItemsAtMost(100)
  @Field(() => [EventKind], { nullable: true, description: 'The kinds it is sent; all when empty or left out.' })
  kinds?: string[] | null;
}

@InputType('UpdateWebhookEndpointInput', { description: 'What changes about an endpoint; what is left out stays.' })
export class UpdateWebhookEndpointInput {
  @Field(() => ID, { description: 'The endpoint.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @TextOf(1, 60)
  @Field(() => String, { nullable: true, description: 'What to call it; at most 60 characters.' })
  name?: string | null;

  @TextOf(1, 500)
  @Field(() => String, {
    nullable: true,
    description: 'Where events are posted to: https and a public host; at most 500 characters.',
  })
  @Hint({ widget: 'URL' })
  url?: string | null;

  @ItemsAtMost(100)
  @Field(() => [EventKind], { nullable: true, description: 'The kinds it is sent; all when empty.' })
  kinds?: string[] | null;
}

@InputType('WebhookEndpointInput', { description: 'Names a webhook endpoint to act on.' })
export class WebhookEndpointInput {
  @Field(() => ID, { description: 'The endpoint.' })
  id!: string;
}

@InputType('ReplayWebhooksInput', { description: 'A span of time whose events are sent again.' })
export class ReplayWebhooksInput {
  @Field(() => ID, { description: 'The endpoint.' })
  id!: string;

  @Field(() => DateTime, { description: 'Events from this instant on.' })
  from!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Events before this instant; up to now when left out.' })
  until?: Date | null;
}

@InputType('RedeliverWebhookInput', { description: 'Names a delivery to send again.' })
export class RedeliverWebhookInput {
  @Field(() => ID, { description: 'The delivery.' })
  id!: string;
}
