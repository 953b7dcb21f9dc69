import { readFileSync } from 'node:fs';
import path from 'node:path';
import { project } from './project.js';

const documents: Record<string, string> = JSON.parse(
  readFileSync(path.join(project, 'admin/generated/documents.json'), 'utf8'),
);

/** Every document the panel sends. */
export const panelDocuments: readonly string[] = Object.values(documents);

/** The document of the panel that begins so, such as `query Viewer`. */
export function panelDocument(start: string): string {
  const found = panelDocuments.find((text) => text.startsWith(start));
  if (found === undefined) throw new Error(`the panel has no document that begins with "${start}"`);
  return found;
}
