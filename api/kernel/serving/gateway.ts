import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../request-context.js';
import type { Admission, Asker } from './admission.js';
import { type Admit, Executor } from './executor.js';
import { operationLabel } from './operation-label.js';

/** Apollo calls what it thinks is a gateway; ours is the compiled executor over the one schema. */
export function gatewayOf(
  schema: GraphQLSchema,
  admission: Admission,
): ApolloServerOptionsWithGateway<RequestContext>['gateway'] {
  const executor = new Executor(schema);
  return {
    load: () =>
      Promise.resolve({
        executor: async ({ document, operation, operationName, source, request, context }) =>
          executor.execute({
            document,
            operation,
            operationName,
            source: source ?? '',
            variables: request.variables ?? {},
            context: context as RequestContext,
            admit: admitting(admission, operation, context as RequestContext),
          }) as Promise<object>,
      }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}

const admitting =
  (admission: Admission, operation: OperationDefinitionNode, context: RequestContext): Admit =>
  (fragments, variables) => {
    context.notes.operation = operationLabel(operation);
    const report = admission.admit(operation, fragments, variables, askerOf(context));
    context.notes.cost = report.requested;
    return report;
  };

export const askerOf = ({ actor, ip, clock }: RequestContext): Asker => ({ actor, ip, now: clock.now() });
