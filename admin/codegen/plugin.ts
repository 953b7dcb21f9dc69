import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, Kind, print } from 'graphql';
import { onDesks, outside } from '../panel.outside.js';
import { helpTexts } from './help.js';
import { lowerFirst, upperFirst } from './names.js';
import { describePanel, type Panel } from './panel.js';

const BANNER = '// Generated from schema.graphql by `npm run codegen`: do not edit.\n';
const literal = (value: unknown) => JSON.stringify(value, null, 1);
/** Descriptors without the help texts, which the messages of one language hold. */
const described = (value: unknown) =>
  JSON.stringify(value, (key, inner: unknown) => (key === 'help' ? undefined : inner), 1);
const union = (keys: readonly string[]) =>
  keys.length > 0 ? keys.map((key) => `\n  | ${JSON.stringify(key)}`).join('') : ' never';

const printers: Readonly<Record<string, (panel: Panel) => string>> = {
  resources: ({ resources, forms, enums }) => `${BANNER}
import type { ActionDescriptor, ResourceDescriptor } from '../src/descriptor.js';

export const resources: readonly ResourceDescriptor[] = ${described(resources)};

/** Forms of mutations that screens written by hand offer. */
export const forms: readonly ActionDescriptor[] = ${described(forms)};

export const enums: Readonly<Record<string, readonly string[]>> = ${literal(Object.fromEntries(enums))};
`,
  texts: ({ texts, fragments }) => `${BANNER}
import type { DocumentText } from '../src/descriptor.js';

export const texts: Readonly<Record<string, DocumentText>> = ${literal(Object.fromEntries(texts))};

export const fragments: Readonly<Record<string, string>> = ${literal(Object.fromEntries(fragments))};
`,
  help: ({ resources, forms }) => `${BANNER}
export const help: Readonly<Record<string, string>> = ${literal(helpTexts(resources, forms))};
`,
  names: ({ resources, permissions, messages }) => `${BANNER}
export type ResourceName =${union(resources.map(({ name }) => name))};

export type ResourceIcon =${union([...new Set(resources.flatMap(({ icon }) => icon ?? []))].sort())};

export type Permission =${union(permissions)};

/** Needs a label in both languages. */
export type MessageKey =${union(messages.required)};

/** May have a wording of its own. */
export type SpecialMessageKey =${union(messages.optional)};
`,
  documents: ({ documents }) => `${JSON.stringify(documents, null, 1)}\n`,
};

/** The graphql-codegen plugin: `emit` says which of the generated files it writes. */
export const plugin: PluginFunction<{ readonly emit: string }> = (schema, files, { emit }) => {
  const handWritten = operationTexts(files.flatMap(({ document }) => document ?? []));
  if (emit === 'operations')
    return {
      prepend: ["import type { TypedOperation } from '../src/descriptor.js';\n"],
      content: [...handWritten].map(printOperation).join('\n'),
    };
  const printer = printers[emit];
  if (!printer)
    throw new Error(`The panel plugin emits ${Object.keys(printers).join(', ')} or operations, not ${emit}.`);
  const panel = describeOnce(schema, [...handWritten.values()]);
  return panel ? printer(panel) : '';
};

const told = new WeakMap<GraphQLSchema, Panel | undefined>();

/** One run writes several files out of one panel, and tells its problems once. */
function describeOnce(schema: GraphQLSchema, handWritten: readonly string[]): Panel | undefined {
  if (!told.has(schema)) {
    told.set(schema, undefined);
    told.set(schema, describePanel(schema, { outside, onDesks }, handWritten));
  }
  return told.get(schema);
}

/** `export const signIn: TypedOperation<SignInMutation, SignInMutationVariables> = { name: 'SignIn', text: … }` */
function printOperation([name, text]: [string, string]): string {
  const kind = text.slice(0, text.indexOf(' '));
  const type = upperFirst(name) + upperFirst(kind);
  return `export const ${name}: TypedOperation<${type}, ${type}Variables> = { name: ${JSON.stringify(upperFirst(name))}, text: ${JSON.stringify(text)} };`;
}

/** Each hand-written operation by its name in lower case, with the fragments of its file. */
function operationTexts(documents: readonly DocumentNode[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { definitions } of documents) {
    const fragments = definitions.filter(
      (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
    );
    for (const definition of definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION || !definition.name) continue;
      const name = definition.name.value;
      const used = fragments.filter((fragment) => print(definition).includes(`...${fragment.name.value}`));
      texts.set(lowerFirst(name), [definition, ...used].map(print).join('\n'));
    }
  }
  return texts;
}
