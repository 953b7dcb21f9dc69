import { Field, InputType, Int } from 'type-graphql';
import { FilePurpose } from './file-purpose.js';

@InputType('RequestUploadInput', { description: 'A file about to be uploaded.' })
export class RequestUploadInput {
  @Field(() => FilePurpose, { description: 'What it is for.' })
  purpose!: FilePurpose;

  @Field(() => String, {
    description: 'Its name, shown to people; folders are cut off, at most 120 characters are kept.',
  })
  fileName!: string;

  @Field(() => Int, { description: 'How many bytes it has.' })
  byteSize!: number;

  @Field(() => String, {
    nullable: true,
    description: 'What the uploader takes it for. A hint that fails early: the bytes decide.',
  })
  mimeType?: string | null;
}
