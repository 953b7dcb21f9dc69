import { ArrayMinSize, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Hint } from '../kernel/schema/directives.js';
import { ItemsAtMost, TextOf } from '../kernel/schema/input-limits.js';
import { ImportKindName } from './profiles.js';

registerEnumType(ImportKindName, {
  name: 'ImportKind',
  description: 'What can be imported from files (C6).',
  valuesConfig: {
    CATEGORIES: { description: 'Branches of the category tree.' },
    MERCHANTS: { description: 'Merchants, as draft applications that nobody owns yet; staff only.' },
    PRODUCTS: { description: 'Products with variants and opening stock, as drafts.' },
    SHIPMENTS: {
      description:
        '批量发货: parcels that leave now, columns order, carrier, trackingNumber, sku, quantity (E6); sku and quantity may stay empty.',
    },
    ORDERS: { description: 'Past orders of another system: completed or cancelled, taking part in nothing.' },
  },
});

@InputType('ImportFieldInput', { description: 'Where one field of an import is read from.' })
export class ImportFieldInput {
  @TextOf(1, 60)
  @Field(() => String, { description: 'The market’s name of the field, e.g. `titleZh`.' })
  field!: string;

  @TextOf(1, 200)
  @Field(() => String, {
    description: 'Text with columns in braces: `{商品名称}`, `shop-{supplier_id}`, or a constant such as `GBP`.',
  })
  template!: string;
}

@InputType('ShipFromSheetInput', { description: 'Sheets of parcels that leave now (E6).' })
export class ShipFromSheetInput {
  @ArrayMinSize(1)
  @ItemsAtMost(5)
  @Hint({ widget: 'FILE', upload: 'IMPORT' })
  @Field(() => [ID], {
    description: 'Stored CSV files of purpose `IMPORT`, 1 to 5; tables of one profile are known by their file names.',
  })
  fileIds!: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'The system they come from: `plain` (columns called like the market’s fields; when absent), `mall-zh`, `northwind`, `uci`.',
  })
  profile?: string | null;

  @ItemsAtMost(60)
  @ValidateNested()
  @Field(() => [ImportFieldInput], {
    defaultValue: [],
    description: 'Fields that are read from elsewhere than the profile says; at most 60.',
  })
  mapping!: ImportFieldInput[];

  @Field(() => ID, {
    nullable: true,
    description: 'Whose products or orders they are, where the files name no merchant.',
  })
  merchantId?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Judge and report, write nothing.' })
  isDryRun!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Import the good records although others are refused; otherwise one refused row stops all of it.',
  })
  goodOnly!: boolean;
}

@InputType('ImportRecordsInput', { description: 'Files to import (C6).' })
export class ImportRecordsInput extends ShipFromSheetInput {
  @Field(() => ImportKindName, { description: 'What the files hold.' })
  kind!: ImportKindName;
}

@ObjectType('ImportProblem', { simpleResolvers: true, description: 'Why a row was refused.' })
export class ImportProblem {
  @Field(() => String, { description: 'The file.' })
  file!: string;

  @Field(() => Int, { description: 'The line of the file, the header being line 1.' })
  line!: number;

  @Field(() => String, { description: 'What is wrong, in English.' })
  reason!: string;
}

@ObjectType('ImportReport', {
  simpleResolvers: true,
  description: 'What became of an import, row by row where it was refused.',
})
export class ImportReportType {
  @Field(() => Int, { description: 'Rows that were read.' })
  rows!: number;

  @Field(() => Int, { description: 'Records they make: an order or product is imported whole or not at all.' })
  documents!: number;

  @Field(() => Int, { description: 'New records: written, or that would be.' })
  accepted!: number;

  @Field(() => Int, { description: 'Records an earlier import wrote; nothing happened to them.' })
  repeated!: number;

  @Field(() => Int, { description: 'Records that were refused.' })
  refused!: number;

  @Field(() => Boolean, { description: 'Whether anything was written.' })
  isApplied!: boolean;

  @Field(() => [ImportProblem], { description: 'Why rows were refused, in the order of the files; at most 200.' })
  problems!: ImportProblem[];
}
