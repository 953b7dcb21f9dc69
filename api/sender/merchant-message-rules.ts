import { MessageChannel, MessagePurpose, type MessageRule } from './message-rule.js';

const { EMAIL, IN_APP } = MessageChannel;

const link = 'https://market.example/admin/#/merchants/…';

const toOwners = (
  means: string,
  variables: Readonly<Record<string, string>>,
  required: readonly string[],
): MessageRule => ({
  means,
  purpose: MessagePurpose.TRANSACTIONAL,
  isUrgent: false,
  isAsked: false,
  channels: [EMAIL, IN_APP],
  variables: { shop: '春风花店', ...variables, link },
  required: ['shop', ...required],
});

const document = '食品经营许可证';

/** What the market writes to the owners of shops about their application and documents. */
export const merchantMessageRules = {
  MERCHANT_APPROVED: toOwners('An application was approved: the shop is open; to its owners (B2).', {}, []),
  MERCHANT_REJECTED: toOwners(
    'An application goes back with what is to be corrected; to its owners (B2).',
    { reasons: '执照照片模糊；联系电话无人接听' },
    ['reasons'],
  ),
  MERCHANT_DOCUMENT_REJECTED: toOwners(
    'A document was rejected, with the reason; to the owners of the shop (B1).',
    { document, reason: '照片反光，编号看不清' },
    ['document', 'reason'],
  ),
  MERCHANT_DOCUMENT_ENDS: toOwners(
    'A document ends soon; to the owners of the shop (B4).',
    { document, until: '2026-12-31', days: '30' },
    ['document', 'until', 'days'],
  ),
  MERCHANT_DOCUMENT_ENDED: toOwners(
    'A document has ended; to the owners of the shop, which goes on trading (B4).',
    { document, until: '2026-12-31' },
    ['document', 'until'],
  ),
  MERCHANT_DOCUMENT_SUSPENDS: toOwners(
    'A document has ended, and the shop is suspended until another is accepted; to its owners (B4).',
    { document, until: '2026-12-31' },
    ['document', 'until'],
  ),
} satisfies Readonly<Record<string, MessageRule>>;
