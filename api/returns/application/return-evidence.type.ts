import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FileType } from '../../files/index.js';
import { scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { byOwner, one, reads } from '../../kernel/read/index.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime } from '../../kernel/schema/scalars.js';
import { EvidenceStage, ReturnEvidence } from './return-evidence.entity.js';

registerEnumType(EvidenceStage, {
  name: 'ReturnEvidenceStage',
  description: 'When a picture was added.',
  valuesConfig: {
    APPLICATION: { description: 'By the buyer, with the application.' },
    INSPECTION: { description: 'By the merchant, of what came back.' },
    APPEAL: { description: 'By the buyer, with the appeal.' },
    FREIGHT: { description: 'By the buyer: the receipt of the way back.' },
  },
});

@ObjectType('ReturnEvidence', {
  implements: Node,
  simpleResolvers: true,
  description: 'A picture that shows why; private to the parties and the platform.',
})
export class ReturnEvidenceType extends Node {
  @Field(() => FileType, { nullable: true, description: 'The picture; null when it is hidden from you.' })
  file?: FileType | null;

  @Field(() => EvidenceStage, { description: 'When in the return it was added.' })
  stage!: EvidenceStage;

  @Field(() => DateTime, { description: 'When it was added.' })
  createdAt!: Date;
}

export const returnEvidenceReads = reads(ReturnEvidenceType, {
  prefix: 'evidence',
  entity: () => ReturnEvidence,
  visibleTo: (viewer, row) => byOwner(scopeOf(viewer, Permission.RETURNS_READ), row.merchantId, row.buyerId),
  relations: { file: one(() => FileType, 'fileId') },
});
