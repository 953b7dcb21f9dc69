import { sql } from 'kysely';
import {
  type Draft,
  type ImportKind,
  type Problem,
  Reading,
  type SourceDocument,
  type Verdict,
  writeOne,
} from '../kernel/import/index.js';
import type { Db, RequestContext } from '../kernel/request-context.js';
import { createCategory } from './write-category.js';

interface CategoryDraft extends Draft {
  readonly slug: string;
  readonly parentSlug: string;
  readonly name: { zh: string; en: string };
  readonly position: number;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Branches of the category tree from a file (C1), known by their slugs; a parent stands above its children in the file. */
export function categoryImport(request: RequestContext): ImportKind<CategoryDraft> {
  const inFile = new Set<string>();
  return {
    judge: (document) => {
      const draft = judge(document);
      if ('document' in draft) inFile.add(draft.slug);
      return draft;
    },
    look: async (drafts) => {
      const there = await categoriesAt(
        request.db,
        drafts.flatMap(({ slug, parentSlug }) => [slug, parentSlug]),
      );
      return drafts.map(({ document, slug, parentSlug }) => {
        if (there.has(slug)) return 'REPEATED';
        if (parentSlug === '' || there.has(parentSlug) || inFile.has(parentSlug)) return 'NEW';
        const { file, line } = document.head;
        return [{ file, line, reason: `there is no category ${parentSlug} above it` }];
      });
    },
    write: async (drafts) => {
      const verdicts: Verdict[] = [];
      for (const draft of drafts) verdicts.push(await writeOne(draft, () => write(request, draft)));
      return verdicts;
    },
  };
}

/** The ids of categories by their slugs. */
export async function categoriesAt(db: Db, slugs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ slug: string; id: string }>`
    select slug, id from category where slug = any(${[...new Set(slugs)]}::text[])`.execute(db);
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}

async function write(request: RequestContext, { slug, parentSlug, name, position }: CategoryDraft): Promise<void> {
  const above = parentSlug === '' ? null : (await categoriesAt(request.db, [parentSlug])).get(parentSlug);
  await createCategory(request, { slug, name, position, categoryId: above === undefined ? parentSlug : above });
}

function judge(document: SourceDocument): CategoryDraft | readonly Problem[] {
  const { head, rows } = document;
  const reading = new Reading();
  for (const twin of rows.slice(1)) reading.refuse(twin, `${document.reference} stands in this file twice`);
  const slug = reading.required(head, 'slug', 60);
  if (slug !== '' && !SLUG.test(slug))
    reading.refuse(head, `slug "${slug}" has other than small letters, digits and hyphens`);
  const zh = reading.required(head, 'nameZh', 60);
  const draft = {
    document,
    slug,
    parentSlug: head.text('parentSlug'),
    name: { zh, en: reading.optional(head, 'nameEn', 60) || zh },
    position: reading.whole(head, 'position', { least: 0, most: 1_000_000, absent: 0 }),
  };
  return reading.problems.length > 0 ? reading.problems : draft;
}
