import { Kind, type OperationDefinitionNode } from 'graphql';

const labels = new WeakMap<OperationDefinitionNode, string>();

/**
 * What a validated operation does, by the schema's names: `query products`, `mutation signIn+` when there are more. The name
 * a caller gave it is not used: it may be anything, and anything many times over.
 */
export function operationLabel(operation: OperationDefinitionNode): string {
  const known = labels.get(operation);
  if (known) return known;
  const fields = operation.selectionSet.selections;
  const [first] = fields;
  const name = first?.kind === Kind.FIELD ? first.name.value : 'fragment';
  const label = `${operation.operation} ${name}${fields.length > 1 ? '+' : ''}`;
  labels.set(operation, label);
  return label;
}
