import { type SqlBool, sql } from 'kysely';
import type { Actor } from '../actor.js';
import type { BoundType } from './bound-type.js';
import { quoted } from './columns.js';
import type { Position } from './cursor.js';
import type { LevelPlan } from './level.js';
import { beyond, orderText, type Sort } from './sort.js';
import { Statement } from './statement.js';
import { allOf, type Visibility } from './visibility.js';

/** `totalCount` stops here; a list that long is counted as one more than this. */
export const MAX_COUNT = 10_000;

const ALIAS = 't0';

/** A page of a list, or of one list per parent, ready to be written as a statement. */
export interface PageSelection {
  readonly type: BoundType;
  readonly level: LevelPlan | null;
  /** Visible, filtered, and what the list is: one condition or several of which no row fulfils two (`waysOf`). */
  readonly ways: readonly Visibility[];
  readonly sort: Sort;
  readonly forward: boolean;
  readonly limit: number;
  readonly offset: number;
  readonly position: Position | null;
  readonly parents: { readonly by: string; readonly keys: readonly string[] } | null;
  readonly withCursor: boolean;
  readonly withCount: boolean;
  /** Whether to find out if rows lie on the side the page comes from. */
  readonly withBehind: boolean;
}

/**
 * One statement for a page: `from unnest(parents) cross join lateral (page)` with the to-one relations joined to the
 * page's rows only. Counting and looking behind stand beside the page, so that they are answered for an empty one too.
 */
export function selectPage(page: PageSelection, viewer: Actor): Statement {
  const statement = new Statement();
  const { level, parents } = page;
  const hasFacts = page.withCount || page.withBehind;
  statement.text('select ');
  const outputs: (() => void)[] = [];
  if (parents) outputs.push(() => statement.text('p."key" as "$parent"'));
  if (page.withCount) outputs.push(() => statement.text('f."count" as "$count"'));
  if (page.withBehind) outputs.push(() => statement.text('f."behind" as "$behind"'));
  if (level) outputs.push(() => writeColumns(statement, level, viewer));
  if (level && page.withCursor && page.sort.expression)
    outputs.push(() => statement.text('t0."$sort"::text as "$cursor"'));
  outputs.forEach((write, index) => {
    if (index > 0) statement.text(', ');
    write();
  });
  if (outputs.length === 0) statement.text('1');
  statement.text(' from ');
  if (parents) statement.text('unnest(').value(parents.keys).text('::text[]) as p("key")');
  if (hasFacts) {
    statement.text(parents ? ' cross join lateral (' : '(');
    writeFacts(statement, page);
    statement.text(') f');
  }
  if (level) {
    const isFirst = !parents && !hasFacts;
    statement.text(isFirst ? '(' : hasFacts ? ' left join lateral (' : ' cross join lateral (');
    writeRows(statement, page);
    statement.text(hasFacts ? ') t0 on true' : ') t0');
    writeJoins(statement, level, viewer);
    statement.text(` order by ${orderText(page.sort, page.forward, 't0."$sort"', idSql(page.type))}`);
  }
  return statement;
}

/** The visible records of these ids, in no particular order. */
export function selectByIds(level: LevelPlan, ids: readonly string[], condition: Visibility, viewer: Actor): Statement {
  const statement = new Statement().text('select ');
  writeColumns(statement, level, viewer);
  statement.text(` from ${level.type.table.sql} t0`);
  writeJoins(statement, level, viewer);
  return statement
    .text(` where ${idSql(level.type)} = any(`)
    .value(ids)
    .text(') and ')
    .condition(condition);
}

const idSql = (type: BoundType): string => type.columnSql('id', ALIAS);

function writeColumns(statement: Statement, level: LevelPlan, viewer: Actor): void {
  level.columns.forEach(({ output, write }, index) => {
    if (index > 0) statement.text(', ');
    write(statement, viewer);
    statement.text(` as ${quoted(output)}`);
  });
}

function writeJoins(statement: Statement, level: LevelPlan, viewer: Actor): void {
  for (const { type, alias, keySql, isImplied } of level.joins) {
    statement.text(` left join ${type.table.sql} ${alias} on ${type.columnSql('id', alias)} = ${keySql}`);
    const visible = isImplied ? true : type.visibleTo(viewer, alias);
    if (visible !== true) statement.text(' and ').condition(visible);
  }
}

/** The page's own rows, with one more than asked to know whether there are more. */
function writeRows(statement: Statement, page: PageSelection): void {
  const { type, sort, forward, offset, ways } = page;
  const [only = false, ...others] = ways;
  // Written out, because a prepared statement is planned for a tenth of the table when the server does not know it.
  const end = ` order by ${orderText(sort, forward, '"$sort"', idSql(type))} limit `;
  if (others.length === 0) writeRowsOf(statement, page, only);
  else {
    statement.text('select t0.* from (');
    ways.forEach((way, index) => {
      statement.text(index > 0 ? ' union all (' : '(');
      writeRowsOf(statement, page, way);
      statement.text(end);
      if (offset > 0) statement.value(page.limit + offset);
      else statement.text(`${page.limit}`);
      statement.text(')');
    });
    statement.text(') t0');
  }
  statement.text(`${end}${page.limit}`);
  if (offset > 0) statement.text(' offset ').value(offset);
}

function writeRowsOf(statement: Statement, page: PageSelection, way: Visibility): void {
  const { type, sort, forward, position } = page;
  statement.text('select t0.*');
  if (sort.expression) statement.text(', ').expression(sort.expression).text(' as "$sort"');
  writeFrom(statement, page, way);
  if (position) statement.text(' and ').expression(beyond(sort, forward, position, type.columnRef('id', ALIAS)));
}

function writeFrom(statement: Statement, { type, parents }: PageSelection, way: Visibility): void {
  statement.text(` from ${type.table.sql} t0 where `);
  if (parents) statement.text(`${type.columnSql(parents.by, ALIAS)} = p."key" and `);
  statement.condition(way);
}

function writeFacts(statement: Statement, page: PageSelection): void {
  const { ways } = page;
  statement.text('select ');
  if (page.withCount) {
    statement.text('(select count(*)::int from (');
    ways.forEach((way, index) => {
      if (index > 0) statement.text(' union all ');
      statement.text('(select 1');
      writeFrom(statement, page, way);
      statement.text(` limit ${MAX_COUNT + 1})`);
    });
    statement.text(') c) as "count"');
  }
  if (page.withCount && page.withBehind) statement.text(', ');
  if (page.withBehind) {
    statement.text('(');
    ways.forEach((way, index) => {
      statement.text(index > 0 ? ' or exists (select 1' : 'exists (select 1');
      writeFrom(statement, page, allOf(way, behind(page)));
      statement.text(')');
    });
    statement.text(') as "behind"');
  }
}

/** Rows that a reader who came to this position has passed; before an offset, any row at all. */
function behind({ sort, forward, position, type }: PageSelection): Visibility {
  if (!position) return true;
  return sql<SqlBool>`(${beyond(sort, forward, position, type.columnRef('id', ALIAS))}) is not true`;
}
