import { forms, resources } from '../generated/resources.js';
import type { ActionDescriptor, ResourceDescriptor } from './descriptor.js';

const byName = new Map(resources.map((resource) => [resource.name, resource]));

export function resourceNamed(name: string): ResourceDescriptor {
  const resource = byName.get(name);
  if (!resource) throw new Error(`The panel has no resource named ${name}.`);
  return resource;
}

/** The generated form of a mutation that a hand-written screen offers. */
export function formNamed(name: string): ActionDescriptor {
  const form = forms.find((candidate) => candidate.name === name);
  if (!form) throw new Error(`admin/panel.outside.ts names no desk for ${name}.`);
  return form;
}

/** `merchant_01j…` is the id of a merchant; undefined where the panel has no such resource. */
export function resourceOfId(id: string): ResourceDescriptor | undefined {
  const prefix = id.slice(0, Math.max(0, id.lastIndexOf('_'))).replaceAll('_', '');
  return resources.find(({ type }) => type.toLowerCase() === prefix);
}
