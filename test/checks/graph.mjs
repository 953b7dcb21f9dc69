import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { levels } from './layers.mjs';
import { root } from './paths.mjs';

/** Draws what README.md shows of the code between its markers: the domains with their real imports, the states of an order and of each kind of return, the chart of accounts. */

const readme = join(root, 'README.md');

draw('graph', mermaid(picture(edges())));
draw('order-states', mermaid(await statesOf('orders/order-status.js', 'orderLifecycle')));
draw('return-states', await statesOfReturns());
draw('chart-of-accounts', await chartOf('ledger/chart-of-accounts.js'));

/** Puts a picture or table between its two markers. */
function draw(name, lines) {
  const [begin, end] = [`<!-- ${name}:begin (written by npm run graph) -->`, `<!-- ${name}:end -->`];
  const text = readFileSync(readme, 'utf8');
  const [head, rest] = text.split(begin);
  const tail = rest?.split(end)[1];
  if (head === undefined || tail === undefined)
    throw new Error(`README.md has lost its markers: put back "${begin}" and "${end}".`);
  writeFileSync(readme, `${head}${begin}\n${lines}\n${end}${tail}`);
}

function mermaid(lines) {
  return `\`\`\`mermaid\n${lines}\n\`\`\``;
}

/** The chart of accounts as the built code has it, called as the panel calls it. */
async function chartOf(file) {
  const { chartOfAccounts } = await import(pathToFileURL(join(root, '.build/api', file)).href);
  const labels = readFileSync(join(root, 'admin/src/labels/money.ts'), 'utf8');
  const belowZero = { NEVER: 'never', ALLOWED: 'may be', ONLY: 'only' };
  const rows = Object.entries(chartOfAccounts).map(([kind, account]) => {
    const [, en, zh] = new RegExp(`'enums.LedgerAccountKind.${kind}': \\['([^']+)', '([^']+)'\\]`).exec(labels) ?? [];
    if (!en) throw new Error(`admin/src/labels/money.ts has no name for the ledger account ${kind}.`);
    return `| ${zh} · ${en} | \`${account.key}\` | ${account.balance} | ${belowZero[account.belowZero]} |`;
  });
  return ['| 科目 · account | key | what its balance is | below zero |', '|---|---|---|---|', ...rows].join('\n');
}

/** A state machine as the built code has it: what leads from where to where, and what time does by itself. */
async function statesOf(file, name) {
  const { [name]: lifecycle } = await import(pathToFileURL(join(root, '.build/api', file)).href);
  const arrows = Object.entries(lifecycle.transitions).flatMap(([action, { from, to, leadsTo }]) =>
    from
      .filter((state) => (to ?? leadsTo) && (to ?? leadsTo) !== state)
      .map((state) => `${state} --> ${to ?? leadsTo}: ${action}`),
  );
  const [first] = Object.keys(lifecycle.states);
  const ends = Object.keys(lifecycle.states).filter((state) => !arrows.some((arrow) => arrow.startsWith(`${state} `)));
  return [
    'stateDiagram-v2',
    `  [*] --> ${first}`,
    ...arrows.map((arrow) => `  ${arrow}`),
    ...ends.map((state) => `  ${state} --> [*]`),
  ].join('\n');
}

/** The machine of each kind of return: what people do, and what its clock does by itself (G1, G3). */
async function statesOfReturns() {
  const load = (file) => import(pathToFileURL(join(root, '.build/api/returns', file)).href);
  const { returnKinds, runsOutTo, waysOfKind } = await load('return-kinds.js');
  const labels = readFileSync(join(root, 'admin/src/labels/returns.ts'), 'utf8');
  return Object.entries(returnKinds)
    .map(([kind, { states }]) => {
      const [, en, zh] = new RegExp(`'enums.ReturnKind.${kind}': \\['([^']+)', '([^']+)'\\]`).exec(labels) ?? [];
      if (!en) throw new Error(`admin/src/labels/returns.ts has no name for the return ${kind}.`);
      const done = Object.entries(waysOfKind(kind)).flatMap(([action, { from, to }]) =>
        from.flatMap((state) => to.filter((next) => next !== state).map((next) => `${state} --> ${next}: ${action}`)),
      );
      const byClock = states.flatMap((state) => {
        const next = runsOutTo(kind, state, true);
        return next && next !== state ? [`${state} --> ${next}: (clock)`] : [];
      });
      const arrows = [...new Set([...done, ...byClock])];
      const ends = states.filter((state) => !arrows.some((arrow) => arrow.startsWith(`${state} `)));
      const picture = [
        'stateDiagram-v2',
        '  [*] --> REQUESTED',
        ...arrows.map((arrow) => `  ${arrow}`),
        ...ends.map((state) => `  ${state} --> [*]`),
      ].join('\n');
      return `**${zh} · ${en}**\n\n${mermaid(picture)}`;
    })
    .join('\n\n');
}

/** Pairs "from to" of domains, as the imports say. */
function edges() {
  if (!existsSync(join(root, 'api'))) return new Set();
  const json = execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'api'],
    ],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  const found = new Set();
  for (const { source, dependencies } of JSON.parse(json).modules) {
    for (const { resolved } of dependencies) {
      const [from, to] = [domainOf(source), domainOf(resolved)];
      if (from && to && from !== to) found.add(`${from} ${to}`);
    }
  }
  return found;
}

function domainOf(path) {
  const name = /^api\/([^/]+)\//.exec(path)?.[1];
  return name && levels.flat().includes(name) ? name : undefined;
}

/** One row per level; an arrow that other arrows already imply is left out, and so is the kernel, which everything imports. */
function picture(all) {
  const pairs = [...all].map((pair) => pair.split(' ')).filter(([, to]) => to !== 'kernel');
  const below = (name, seen = new Set()) => {
    for (const [from, to] of pairs) if (from === name && !seen.has(to)) below(to, seen.add(to));
    return seen;
  };
  const needed = pairs.filter(
    ([from, to]) => !pairs.some(([f, via]) => f === from && via !== to && below(via).has(to)),
  );
  const present = levels.map((level) => level.filter((name) => existsSync(join(root, 'api', name))));
  const lines = ['flowchart TD'];
  for (const level of present)
    for (const name of level) lines.push(name === 'kernel' ? '  kernel[[kernel: below everything]]' : `  ${name}`);
  for (const [from, to] of needed.sort()) lines.push(`  ${from} --> ${to}`);
  return lines.join('\n');
}
