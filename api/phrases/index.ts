export { refuseForbidden } from './check-words.js';
export { fillReply } from './fill-reply.js';
export { isPolite, normalised, says } from './find-forbidden.js';
export { ForbiddenPhrase } from './forbidden-phrase.entity.js';
export { phraseErrorCodes } from './phrases.errors.js';
export {
  forbiddenPhraseReads,
  QuickReplyType,
  QuickReplyVersionType,
  quickReplyReads,
  quickReplyVersionReads,
} from './phrases.type.js';
export { QuickReply } from './quick-reply.entity.js';
export { QuickReplyVersion } from './quick-reply-version.entity.js';
