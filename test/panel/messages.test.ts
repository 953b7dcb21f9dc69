import reactAdminEnglish from 'ra-language-english';
import { expect, it } from 'vitest';
import { panelMessages } from '../../admin/src/i18n/panel-messages.js';
import { reactAdminZh } from '../../admin/src/i18n/react-admin-zh.js';
import { labels } from '../../admin/src/labels/index.js';
import { storedLabels } from '../../admin/src/labels/stored.js';

const keysOf = (messages: object, prefix = ''): string[] =>
  Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );

it('has every message of react-admin in Chinese, and none that react-admin does not have', () => {
  expect(keysOf(reactAdminZh).sort()).toEqual(keysOf(reactAdminEnglish).sort());
});

it('words every label and message in both languages, with the same facts in both', () => {
  const facts = (text: string) => [...new Set(text.match(/%\{\w+\}/g))].sort();
  for (const [key, [english, chinese]] of Object.entries({ ...labels, ...storedLabels, ...panelMessages })) {
    expect(english.trim(), key).not.toBe('');
    expect(chinese.trim(), key).not.toBe('');
    // "Done" and "Done for 3" stand for one Chinese sentence, so only facts that Chinese adds would be a mistake.
    expect(
      facts(chinese).filter((fact) => !facts(english).includes(fact)),
      key,
    ).toEqual([]);
  }
});
