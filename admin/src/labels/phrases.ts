import type { Labels } from './label.js';

export const phraseLabels = {
  'resources.quickReplies.name': ['Quick reply |||| Quick replies', '快捷短语'],
  'resources.forbiddenPhrases.name': ['Forbidden phrase |||| Forbidden phrases', '服务禁语'],
  'actions.createQuickReply': ['Add a reply', '新增短语'],
  'actions.updateQuickReply': ['Edit', '编辑'],
  'actions.createForbiddenPhrase': ['Forbid a phrase', '新增禁语'],
  'actions.updateForbiddenPhrase': ['Edit', '编辑'],
  'fields.shortcut': ['Shortcut', '快捷码'],
  'fields.words': ['Words', '内容'],
  'fields.phrase': ['Phrase', '禁语'],
  'fields.replacement': ['Say instead', '替换用语'],
  'fields.quickReply': ['Quick reply', '快捷短语'],
  'fields.quickReplyVersion': ['Quick reply used', '所用短语'],
  'fields.isPolite': ['Polite form', '使用敬语'],
  'enums.AuditedAction.CREATE_QUICK_REPLY': ['Added a quick reply', '新增快捷短语'],
  'enums.AuditedAction.UPDATE_QUICK_REPLY': ['Edited a quick reply', '修改快捷短语'],
  'enums.AuditedAction.CREATE_FORBIDDEN_PHRASE': ['Forbade a phrase', '新增禁语'],
  'enums.AuditedAction.UPDATE_FORBIDDEN_PHRASE': ['Edited a forbidden phrase', '修改禁语'],
  'enums.UserErrorCode.FORBIDDEN_PHRASE': [
    'The text has a phrase that must not be said.',
    '内容含有服务禁语，未发送。',
  ],
  'enums.UserErrorCode.SHORTCUT_TAKEN': ['Another quick reply has this shortcut.', '该快捷码已被使用。'],
  'enums.UserErrorCode.PHRASE_LISTED': ['This phrase is on the list already.', '该禁语已在列表中。'],
  'enums.UserErrorCode.VARIABLE_LEFT': ['A variable in braces was not filled.', '内容中还有未填写的变量。'],
} as const satisfies Labels;
