import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import type { ActionDescriptor, FieldDescriptor } from '../src/descriptor.js';
import { permissionOf } from './directives.js';
import { inputFields } from './input-fields.js';
import type { Market, PanelType } from './market.js';
import { inputOf, type Mutation, mutationsOf } from './mutations.js';
import type { Operations } from './operations.js';

/** The field by which a mutation brings a record of whatever kind: it is of the interface `Node`, not of one type. */
function anyRecordOf(mutation: Mutation): string | undefined {
  const payload = getNamedType(mutation.type);
  const fields = isObjectType(payload) ? Object.values(payload.getFields()) : [];
  return fields.find(({ type }) => isInterfaceType(getNamedType(type)) && getNamedType(type).name === 'Node')?.name;
}

/** The mutation that opens the masked personal data of one record, of whatever kind (A7); none where a schema has none. */
export const openingIn = (market: Market): Mutation | undefined =>
  mutationsOf(market).find((mutation) => anyRecordOf(mutation) && inputOf(market, mutation)?.getFields()['id']);

/** How the personal data of this type are opened; undefined where it has none. */
export function openingOf(
  market: Market,
  { type }: PanelType,
  fields: readonly FieldDescriptor[],
  operations: Operations,
): ActionDescriptor | undefined {
  const mutation = openingIn(market);
  const input = mutation && inputOf(market, mutation);
  const isNode = type.getInterfaces().some(({ name }) => name === 'Node');
  if (!mutation || !input || !isNode || !fields.some(isPersonal)) return undefined;
  const fragments = [operations.fragment(type, 'show'), operations.refusals()];
  return {
    name: mutation.name,
    value: '',
    kind: 'TRANSITION',
    tone: 'DEFAULT',
    permission: permissionOf(market.schema, mutation) ?? '',
    offered: false,
    opens: true,
    idInput: 'id',
    inputs: inputFields(market, input, undefined, 'form'),
    operation: operations.operation({
      head: `mutation Panel_${mutation.name}_${type.name}`,
      variables: [`$input:${input.name}!`],
      body: `result:${mutation.name}(input:$input){record:${anyRecordOf(mutation)}{...${fragments[0]}} errors{...${fragments[1]}}}`,
      fragments,
    }),
  };
}

const isPersonal = ({ pii, fields = [] }: FieldDescriptor): boolean => pii === true || fields.some(isPersonal);
