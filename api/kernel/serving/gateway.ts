import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../request-context.js';
import type { Admission, Asker } from './admission.js';
import { Executor } from './executor.js';

/** Apollo calls what it thinks is a gateway; ours is the compiled executor over the one schema. */
export function gatewayOf(
  schema: GraphQLSchema,
  admission: Admission,
): ApolloServerOptionsWithGateway<RequestContext>['gateway'] {
  const executor = new Executor(schema);
  return {
    load: () =>
      Promise.resolve({
        executor: async ({ document, operation, operationName, source, request, ...rest }) => {
          const context = rest.context as RequestContext;
          return executor.execute({
            document,
            operation,
            operationName,
            source: source ?? '',
            variables: request.variables ?? {},
            context,
            admit: (fragments, variables) => admission.admit(operation, fragments, variables, askerOf(context)),
          }) as Promise<object>;
        },
      }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}

export const askerOf = ({ actor, ip, clock }: RequestContext): Asker => ({ actor, ip, now: clock.now() });
