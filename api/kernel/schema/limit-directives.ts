import { DirectiveLocation, GraphQLDirective, GraphQLInt, GraphQLNonNull } from 'graphql';
import { Directive } from 'type-graphql';

const number = { type: new GraphQLNonNull(GraphQLInt) };

const INPUTS = [DirectiveLocation.INPUT_FIELD_DEFINITION, DirectiveLocation.ARGUMENT_DEFINITION];

/** What a reader of the schema is told about limits; `kernel/serving` enforces it from there. */
export const limitDirectives: readonly GraphQLDirective[] = [
  new GraphQLDirective({
    name: 'cost',
    description:
      'Points this field costs by itself, where it is not the usual: 1 for a list, 10 for a mutation or subscription, 0 for the rest. Besides, every record an answer may hold costs 1, at full pages.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: { weight: { ...number, description: 'Points each time the field is asked for.' } },
  }),
  new GraphQLDirective({
    name: 'throttle',
    description:
      'How often one app, account or address may ask for this; several aliases in one document are several times, repetitions under one `idempotencyKey` within a minute are one.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: { perMinute: { ...number, description: 'Times a minute.' } },
  }),
  new GraphQLDirective({
    name: 'length',
    description: 'How many characters this text, or each text of this list, may have.',
    locations: INPUTS,
    args: {
      min: { type: GraphQLInt, description: 'At least; 0 when absent.' },
      max: { ...number, description: 'At most.' },
    },
  }),
  new GraphQLDirective({
    name: 'items',
    description: 'How many items this list may have.',
    locations: INPUTS,
    args: { max: { ...number, description: 'At most.' } },
  }),
];

/** What asking for this field costs by itself, when that is more or less than the usual. */
export const Cost = (weight: number): PropertyDecorator & MethodDecorator => Directive(`@cost(weight: ${weight})`);

/** How often one principal may do this in a minute, each alias counted. */
export const Throttle = (perMinute: number): MethodDecorator => Directive(`@throttle(perMinute: ${perMinute})`);
