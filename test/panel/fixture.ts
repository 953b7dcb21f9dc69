import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describePanel, type Panel, SchemaProblems } from '../../admin/codegen/panel.js';
import type { ActionDescriptor, FieldDescriptor, Operation, ResourceDescriptor } from '../../admin/src/descriptor.js';

const fixture = readFileSync(new URL('fixture.graphql', import.meta.url), 'utf8');
const exceptions = {
  outside: { signIn: 'page', signOut: 'menu', stepUp: 'dialog', requestUpload: 'input' },
  onDesks: {},
};

/** The panel of the fixture, after `[text, replacement]` edits of its SDL; a text that is not there fails. */
export function panelOf(...edits: readonly (readonly [text: string, replacement: string])[]): Panel {
  return describePanel(buildSchema(edited(edits)), exceptions);
}

/** Why the edited fixture is refused; empty when it is not. */
export function problemsOf(...edits: readonly (readonly [text: string, replacement: string])[]): readonly string[] {
  try {
    panelOf(...edits);
    return [];
  } catch (error) {
    if (error instanceof SchemaProblems) return error.problems;
    throw error;
  }
}

function edited(edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((sdl, [text, replacement]) => {
    if (!sdl.includes(text)) throw new Error(`The fixture does not contain "${text}".`);
    return sdl.replace(text, replacement);
  }, fixture);
}

const found = <Thing>(thing: Thing | undefined, name: string): Thing => {
  if (thing === undefined) throw new Error(`There is no ${name}.`);
  return thing;
};

export const resourceOf = ({ resources }: Panel, name: string): ResourceDescriptor =>
  found(
    resources.find((resource) => resource.name === name),
    name,
  );

export const actionOf = (panel: Panel, name: string): ActionDescriptor =>
  found(
    panel.resources.flatMap(({ actions }) => actions).find((action) => action.name === name),
    name,
  );

export const fieldOf = (fields: readonly FieldDescriptor[], source: string): FieldDescriptor =>
  found(
    fields.find((field) => field.source === source),
    source,
  );

/** The text of a document, without its fragments. */
export const textOf = ({ texts }: Panel, operation: Operation | undefined): string | undefined =>
  texts.get(operation?.name ?? '')?.text;
