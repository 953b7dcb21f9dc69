import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { RequestError, RequestErrorCode } from '../kernel/refusal.js';
import { projectRoot } from '../launcher/project-root.js';

const FILE = path.join(projectRoot, 'admin/generated/documents.json');

/**
 * The documents the panel was generated with: the only ones a session cookie runs, so that a page that gets hold of
 * somebody's browser can ask for nothing the panel does not ask for itself (design §6).
 */
export class PanelDocuments {
  #texts = new Set<string>();
  #readAt = 0;

  /** @throws RequestError DOCUMENT_NOT_TRUSTED */
  check(text: unknown): void {
    if (typeof text === 'string' && this.#has(text)) return;
    throw new RequestError(
      RequestErrorCode.DOCUMENT_NOT_TRUSTED,
      'a session cookie runs the panel’s own documents only; send yours with `Authorization: Bearer …`',
    );
  }

  /** What was generated since the last look is looked at again, so that a panel under work needs no new server. */
  #has(text: string): boolean {
    if (this.#texts.has(text)) return true;
    const changedAt = statSync(FILE, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (changedAt === this.#readAt) return false;
    this.#readAt = changedAt;
    const documents: Record<string, string> = JSON.parse(readFileSync(FILE, 'utf8'));
    this.#texts = new Set(Object.values(documents));
    return this.#texts.has(text);
  }
}
