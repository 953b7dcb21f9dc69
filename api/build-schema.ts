import { GraphQLEnumType, GraphQLSchema, specifiedDirectives } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { schemaDirectives } from './kernel/schema/directives.js';
import { declareGeneralLimits } from './kernel/schema/input-limits.js';

const noBroker = (): never => {
  throw new Error('subscriptions are fed by the events of the market');
};

/** The schema of these resolvers, with the market's directives and limits; `orphanedTypes` are refusals that no field names. */
export function buildSchemaOf(
  resolvers: NonEmptyArray<new () => object>,
  orphanedTypes: (new () => object)[],
): GraphQLSchema {
  const schema = buildSchemaSync({
    ...{ resolvers, orphanedTypes, validate: false, emitSchemaFile: false },
    pubSub: { publish: noBroker, subscribe: noBroker },
  });
  describeRoots(schema);
  declareGeneralLimits(schema);
  const permission = schema.getType('Permission');
  if (!(permission instanceof GraphQLEnumType)) throw new Error('the schema uses no permission');
  return new GraphQLSchema({
    ...schema.toConfig(),
    description: 'Jishi: the back end of a same-city marketplace.',
    directives: [...specifiedDirectives, ...schemaDirectives(permission)],
  });
}

/** TypeGraphQL leaves the three roots without a word. */
function describeRoots(schema: GraphQLSchema): void {
  const roots = [
    [schema.getQueryType(), 'Everything that can be read. Lists are connections; what you may not see is not there.'],
    [
      schema.getMutationType(),
      'Everything that can be done. A rule that says no is told in `errors`, and then nothing happened.',
    ],
    [schema.getSubscriptionType(), 'What happens, live, over WebSocket and SSE; resumable from the last `cursor`.'],
  ] as const;
  for (const [root, description] of roots) if (root) root.description = description;
}
