declare module 'virtual:messages/*' {
  export const messages: import('ra-core').TranslationMessages;
}
