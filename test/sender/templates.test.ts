import { describe, expect, it } from 'vitest';
import { StaffRole } from '#api/accounts/index.js';
import { MessageKind, messageRules } from '#api/sender/index.js';
import { graphql } from '../kit/graphql.js';
import { startTestMarket } from '../kit/market.js';
import { staff } from '../kit/people.js';
import { message, sent } from './sending.js';

const market = await startTestMarket();
const operations = await staff(market, StaffRole.OPERATIONS);

const Templates = graphql(`
  {
    messageTemplates(first: 100) {
      nodes {
        id
        kind
        channel
        version
        variables
        body {
          zh
          en
        }
        preview {
          zh
          en
        }
      }
    }
  }
`);
const Update = graphql(`
  mutation ($input: UpdateMessageTemplateInput!) {
    updateMessageTemplate(input: $input) {
      messageTemplate {
        version
        preview {
          zh
        }
        versions(first: 5) {
          nodes {
            number
            body {
              zh
            }
          }
        }
      }
      errors {
        __typename
        code
        path
      }
    }
  }
`);

const templates = async () => (await operations.client.run(Templates)).messageTemplates.nodes;
const templateOf = async (kind: string, channel: string) => {
  const found = (await templates()).find((each) => each.kind === kind && each.channel === channel);
  if (!found) throw new Error(`no template of ${kind} for ${channel}`);
  return found;
};

it('M1 every kind of message has a template for each of its channels, and says all that is needed', async () => {
  const wanted = Object.values(MessageKind).flatMap((kind) =>
    messageRules[kind].channels.map((channel) => `${kind} ${channel}`),
  );
  const found = await templates();
  expect(found.map(({ kind, channel }) => `${kind} ${channel}`).toSorted()).toEqual(wanted.toSorted());
  const incomplete = found.filter(({ kind, body }) =>
    messageRules[kind as MessageKind].required.some(
      (name) => ![body.zh, body.en].every((text) => text.includes(`{${name}}`)),
    ),
  );
  expect(incomplete).toEqual([]);
  expect(found.filter(({ preview }) => /[{}]/.test(preview.zh + preview.en))).toEqual([]);
});

it('M1 staff word a message anew, see how it reads, and messages from then on say it so', async () => {
  const { id, version } = await templateOf('REGISTER_CODE', 'SMS');
  const body = { zh: '【{market}】您的验证码是 {code}', en: '{market} code {code}' };
  const { updateMessageTemplate } = await operations.client.run(Update, { input: { id, version, body } });
  expect(updateMessageTemplate).toEqual({
    messageTemplate: {
      version: 2,
      preview: { zh: '【集市】您的验证码是 402719' },
      versions: {
        nodes: [
          { number: 2, body: { zh: body.zh } },
          { number: 1, body: { zh: '【{market}】注册验证码 {code}，{minutes} 分钟内有效。切勿告诉他人。' } },
        ],
      },
    },
    errors: [],
  });
  await sent(market, message({ variables: { code: '111222', minutes: '10' } }));
  await market.settle();
  expect(
    await market.database.query(
      'select body, template_version from mailbox_message b join message m on m.id = b.message_id',
    ),
  ).toEqual([{ body: '【集市】您的验证码是 111222', template_version: 2 }]);
});

describe('M1 a wording is refused', () => {
  it.each([
    [
      'that names a variable the message does not have',
      { body: { zh: '{code} {name}', en: '{code}' } },
      'UNKNOWN_VARIABLE',
      ['body', 'zh'],
    ],
    ['that leaves the code out', { body: { zh: '{code}', en: 'nothing' } }, 'VARIABLE_MISSING', ['body', 'en']],
    ['that is missing in one language', { body: { zh: '{code}', en: ' ' } }, 'REQUIRED', ['body', 'en']],
    [
      'that is too long for an SMS',
      { body: { zh: `{code}${'长'.repeat(300)}`, en: '{code}' } },
      'TOO_LONG',
      ['body', 'zh'],
    ],
    ['that gives an SMS a subject', { subject: { zh: '主题', en: '' } }, 'INVALID', ['subject', 'zh']],
  ])('%s', async (_what, texts, code, path) => {
    const { id, version } = await templateOf('RESET_CODE', 'SMS');
    const { updateMessageTemplate } = await operations.client.run(Update, { input: { id, version, ...texts } });
    expect(updateMessageTemplate).toMatchObject({
      messageTemplate: null,
      errors: [{ code, path: ['input', ...path] }],
    });
  });

  it('by the second of two editors', async () => {
    const { id } = await templateOf('RESET_CODE', 'SMS');
    const { updateMessageTemplate } = await operations.client.run(Update, {
      input: { id, version: 7, body: { zh: '{code}', en: '{code}' } },
    });
    expect(updateMessageTemplate.errors).toMatchObject([{ __typename: 'ConflictError', code: 'CONFLICT' }]);
  });
});
