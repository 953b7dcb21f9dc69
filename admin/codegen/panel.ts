import { type GraphQLSchema, getNamedType, isEnumType, isInterfaceType, parse, validate } from 'graphql';
import type { ActionDescriptor, DocumentText, ResourceDescriptor } from '../src/descriptor.js';
import { checkMutations, deskForms, type Exceptions } from './actions.js';
import { type Market, type PanelType, readMarket } from './market.js';
import { type MessageKeys, messageKeys, shownEnums } from './messages.js';
import { Operations } from './operations.js';
import { describeResource } from './resources.js';

export interface Panel {
  readonly resources: readonly ResourceDescriptor[];
  /** Forms that hand-written screens show. */
  readonly forms: readonly ActionDescriptor[];
  readonly enums: ReadonlyMap<string, readonly string[]>;
  readonly permissions: readonly string[];
  readonly fragments: ReadonlyMap<string, string>;
  readonly messages: MessageKeys;
  /** The generated documents by their names. */
  readonly texts: ReadonlyMap<string, DocumentText>;
  /** sha256 → text of every document that the panel may send. */
  readonly documents: Readonly<Record<string, string>>;
}

/** Why a schema can be no panel: one sentence for each reason, each naming what it is about. */
export class SchemaProblems extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`schema.graphql can be no panel:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/** Reads a panel out of a schema with the directives @panel, @field, @action and @auth; throws `SchemaProblems`. */
export function describePanel(
  schema: GraphQLSchema,
  exceptions: Exceptions,
  handWritten: readonly string[] = [],
): Panel {
  const market = readMarket(schema);
  const operations = new Operations(market);
  checkMutations(market, exceptions);
  const resources = inMenuOrder(market).map((panelType) => describeResource(market, panelType, operations));
  const forms = deskForms(market, exceptions, operations);
  for (const text of handWritten) operations.add(text);
  const documents = operations.allowList();
  for (const text of Object.values(documents)) {
    for (const { message } of validate(schema, parse(text)))
      market.problems.push(`${/\w+ \w+/.exec(text)?.[0] ?? text}: ${message}`);
  }
  if (market.problems.length > 0) throw new SchemaProblems([...new Set(market.problems)]);
  const enums = valuesOf(schema, [...shownEnums(resources, forms), ...codeEnums(schema)].sort());
  const permissions = valuesOf(schema, ['Permission']).get('Permission') ?? [];
  return {
    resources,
    forms,
    enums,
    permissions,
    fragments: operations.fragments,
    messages: messageKeys(resources, forms, enums),
    texts: operations.documents,
    documents,
  };
}

/** By group, and within a group those with a status first, else as they stand in the schema. */
function inMenuOrder({ schema, panelTypes }: Market): PanelType[] {
  const groups = valuesOf(schema, ['PanelGroup']).get('PanelGroup') ?? [];
  // What moves through states is what people come for; the rest of a group follows.
  const rank = ({ panel, type }: PanelType) => groups.indexOf(panel.group) * 2 + (type.getFields()['status'] ? 0 : 1);
  return [...panelTypes.values()].sort((a, b) => rank(a) - rank(b));
}

/** The enum of refusal codes: the panel words every one of them. */
function codeEnums(schema: GraphQLSchema): string[] {
  const refusal = schema.getType('UserError');
  const code = isInterfaceType(refusal) ? refusal.getFields()['code'] : undefined;
  return code ? [getNamedType(code.type).name] : [];
}

function valuesOf(schema: GraphQLSchema, names: readonly string[]): Map<string, readonly string[]> {
  return new Map(
    names.flatMap((name): [string, string[]][] => {
      const type = schema.getType(name);
      return isEnumType(type) ? [[name, type.getValues().map((value) => value.name)]] : [];
    }),
  );
}
