import { Permission } from '../kernel/permission.js';

/** What a file is for; decides who reads it, what it may be and how large. */
export enum FilePurpose {
  LICENCE = 'LICENCE',
  STOREFRONT_IMAGE = 'STOREFRONT_IMAGE',
  PRODUCT_IMAGE = 'PRODUCT_IMAGE',
  EVIDENCE = 'EVIDENCE',
  IMPORT = 'IMPORT',
  PERSONAL_EXPORT = 'PERSONAL_EXPORT',
  PRINTOUT = 'PRINTOUT',
  DELIVERY_PROOF = 'DELIVERY_PROOF',
  SLIP_EVIDENCE = 'SLIP_EVIDENCE',
  REVIEW_PICTURE = 'REVIEW_PICTURE',
}

export enum FileVisibility {
  PUBLIC = 'PUBLIC',
  PRIVATE = 'PRIVATE',
}

export interface PurposeRule {
  /** A sentence for people who read the schema. */
  readonly means: string;
  readonly visibility: FileVisibility;
  readonly maxBytes: number;
  readonly mimeTypes: readonly string[];
  /** Any of these that reaches the file's merchant or buyer lets its holder read it; nobody needs one for public files. */
  readonly readers: readonly Permission[];
}

const MIB = 1024 * 1024;
const PICTURES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'] as const;
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV = 'text/csv';

export const purposeRules: Readonly<Record<FilePurpose, PurposeRule>> = {
  [FilePurpose.LICENCE]: {
    means: 'Scan of a business licence: private, read by the merchant’s owners and by reviewers (B1).',
    visibility: FileVisibility.PRIVATE,
    maxBytes: 10 * MIB,
    mimeTypes: [...PICTURES, 'application/pdf'],
    readers: [Permission.MERCHANTS_WRITE, Permission.MERCHANTS_REVIEW],
  },
  [FilePurpose.STOREFRONT_IMAGE]: {
    means: 'Logo or banner of a shop: public.',
    visibility: FileVisibility.PUBLIC,
    maxBytes: 5 * MIB,
    mimeTypes: PICTURES,
    readers: [],
  },
  [FilePurpose.PRODUCT_IMAGE]: {
    means: 'Picture of a product: public.',
    visibility: FileVisibility.PUBLIC,
    maxBytes: 8 * MIB,
    mimeTypes: PICTURES,
    readers: [],
  },
  [FilePurpose.EVIDENCE]: {
    means: 'Picture that proves what a return or complaint says: private, read by its parties.',
    visibility: FileVisibility.PRIVATE,
    maxBytes: 10 * MIB,
    mimeTypes: [...PICTURES, 'application/pdf'],
    readers: [Permission.RETURNS_READ, Permission.COMPLAINTS_READ],
  },
  [FilePurpose.REVIEW_PICTURE]: {
    means: 'Picture in a review: public (C7).',
    visibility: FileVisibility.PUBLIC,
    maxBytes: 8 * MIB,
    mimeTypes: PICTURES,
    readers: [],
  },
  [FilePurpose.SLIP_EVIDENCE]: {
    means: 'What proves a slip: private, read by whoever wrote the slip and by those who approve and pay slips (F7).',
    visibility: FileVisibility.PRIVATE,
    maxBytes: 10 * MIB,
    mimeTypes: [...PICTURES, 'application/pdf'],
    readers: [Permission.SLIPS_APPROVE, Permission.SLIPS_PAY],
  },
  [FilePurpose.IMPORT]: {
    means: 'Table to import (CSV or XLSX): private, read by whoever imports.',
    visibility: FileVisibility.PRIVATE,
    maxBytes: 50 * MIB,
    mimeTypes: [CSV, XLSX],
    readers: [Permission.IMPORTS_RUN],
  },
  [FilePurpose.DELIVERY_PROOF]: {
    means: 'Picture that a courier took of a delivery: private, read by whoever reads the order (E6).',
    visibility: FileVisibility.PRIVATE,
    maxBytes: 10 * MIB,
    mimeTypes: PICTURES,
    readers: [Permission.ORDERS_READ],
  },
  [FilePurpose.PERSONAL_EXPORT]: {
    means: 'What the market knows of a person, for that person alone (A7). The market makes it; nobody uploads one.',
    visibility: FileVisibility.PRIVATE,
    maxBytes: 0,
    mimeTypes: [],
    readers: [],
  },
  [FilePurpose.PRINTOUT]: {
    means:
      'Sheets somebody prints (E5), for that person alone and for a day. The market makes them; nobody uploads one.',
    visibility: FileVisibility.PRIVATE,
    maxBytes: 0,
    mimeTypes: [],
    readers: [],
  },
};

/** The largest upload of any purpose. */
export const maxUploadBytes = Math.max(...Object.values(purposeRules).map(({ maxBytes }) => maxBytes));
