export { checkDocumentAccess } from './access.js';
export { type BindOptions, bindReads, bindTypes } from './bind.js';
export { Connection, type ConnectionOptions, type DefaultOrder } from './connection.js';
export { connectionOf, PageInfo } from './connection-types.js';
export type { ReadContext } from './context.js';
export { compileDocument } from './documents.js';
export { missingIndexes, type WantedIndex } from './indexes.js';
export {
  DateTimeRange,
  MAX_OFFSET,
  MAX_PAGE_SIZE,
  type OrderBy,
  OrderDirection,
  orderByInput,
  PageArgs,
  RootPageArgs,
} from './page-args.js';
export { list, one, type Reads, reads } from './reads.js';
export { Related } from './related.js';
export { type ColumnsOf, node, page, ref, refs } from './requests.js';
export { allOf, anyOf, byOwner, hasRunOut, isAmong, openedBy, type Visibility, waysOf } from './visibility.js';
