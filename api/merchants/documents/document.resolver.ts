import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import { Connection, connectionOf, page, RootPageArgs, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { inTransaction } from '../../kernel/use-case.js';
import { MerchantType } from '../merchant.type.js';
import { applicationProgress } from './application-progress.js';
import { ApplicationProgressType } from './application-progress.type.js';
import {
  CreateMerchantDocumentKindInput,
  HandInMerchantDocumentInput,
  MerchantDocumentFilter,
  MerchantDocumentInput,
  MerchantDocumentKindFilter,
  RejectMerchantDocumentInput,
  UpdateMerchantDocumentKindInput,
  WaiveMerchantDocumentInput,
} from './document.inputs.js';
import { MerchantDocumentOrder, MerchantDocumentType } from './document.type.js';
import { MerchantDocumentKindOrder, MerchantDocumentKindType } from './document-kind.type.js';
import { handInMerchantDocument } from './hand-in-document.js';
import { acceptMerchantDocument, rejectMerchantDocument, waiveMerchantDocument } from './judge-document.js';
import { lackingDocuments } from './needed-documents.js';
import { createMerchantDocumentKind, updateMerchantDocumentKind } from './write-document-kind.js';

@ArgsType()
class MerchantDocumentKindsArgs extends RootPageArgs {
  @Field(() => MerchantDocumentKindFilter, { nullable: true, description: 'Which ones.' })
  filter?: MerchantDocumentKindFilter | null;

  @Field(() => MerchantDocumentKindOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof MerchantDocumentKindOrder> | null;
}

@ArgsType()
class MerchantDocumentsArgs extends RootPageArgs {
  @Field(() => MerchantDocumentFilter, { nullable: true, description: 'Which ones.' })
  filter?: MerchantDocumentFilter | null;

  @Field(() => MerchantDocumentOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof MerchantDocumentOrder> | null;
}

type Answer = Promise<Record<string, unknown>>;
const input = { description: 'What to do.' };
const kindAnswer = { merchantDocumentKind: () => MerchantDocumentKindType };
const toKind = ({ id }: { id: string }): Record<string, unknown> => ({
  merchantDocumentKind: ref(MerchantDocumentKindType, id),
});
const answer = { merchant: () => MerchantType, merchantDocument: () => MerchantDocumentType };
const toDocument = ({ merchantId, documentId }: { merchantId: string; documentId: string }) => ({
  merchant: ref(MerchantType, merchantId),
  merchantDocument: ref(MerchantDocumentType, documentId),
});

/** The documents of a merchant. */
@Resolver(() => MerchantType)
export class DocumentsOfMerchant {
  @Connection(() => MerchantDocumentType, {
    by: 'merchantId',
    description: 'What it handed in or was let off, the newest first; empty for whoever may not read it (B1).',
    filter: () => MerchantDocumentFilter,
  })
  documents!: Connection<MerchantDocumentType>;
}

/** Documents of merchants: which are asked for, what was handed in, and how far an application is (B1, B4). */
@Resolver()
export class MerchantDocumentResolver {
  @Query(() => MerchantDocumentKindType, {
    nullable: true,
    description: 'A kind of document; null when there is none.',
  })
  @Auth(Permission.PUBLIC)
  merchantDocumentKind(@Arg('id', () => ID, { description: 'Its id.' }) id: string): MerchantDocumentKindType | null {
    return ref(MerchantDocumentKindType, id);
  }

  @Query(() => connectionOf(() => MerchantDocumentKindType), {
    description: 'What shops are asked to hand in, for everybody to read (B1).',
  })
  @Auth(Permission.PUBLIC)
  merchantDocumentKinds(
    @Args(() => MerchantDocumentKindsArgs) args: MerchantDocumentKindsArgs,
  ): Connection<MerchantDocumentKindType> {
    return page(MerchantDocumentKindType, args);
  }

  @Query(() => MerchantDocumentType, {
    nullable: true,
    description: 'A document of a merchant; null when there is none you may see.',
  })
  @Auth(Permission.MERCHANTS_WRITE)
  merchantDocument(@Arg('id', () => ID, { description: 'Its id.' }) id: string): MerchantDocumentType | null {
    return ref(MerchantDocumentType, id);
  }

  @Query(() => connectionOf(() => MerchantDocumentType), {
    description: 'Documents of one’s own shops, or of those one reviews; `endsBy` finds those that end soon (B4).',
  })
  @Auth(Permission.MERCHANTS_WRITE)
  merchantDocuments(@Args(() => MerchantDocumentsArgs) args: MerchantDocumentsArgs): Connection<MerchantDocumentType> {
    return page(MerchantDocumentType, args);
  }

  @Query(() => ApplicationProgressType, {
    nullable: true,
    description: 'How far an application is, and which documents it needs (B1); null when there is none of yours.',
  })
  @Auth(Permission.MERCHANTS_WRITE)
  merchantApplicationProgress(
    @Ctx() ctx: RequestContext,
    @Arg('merchantId', () => ID, { description: 'The merchant.' }) id: string,
  ): Promise<ApplicationProgressType | null> {
    return inTransaction(ctx, async (inner) => {
      const progress = await applicationProgress(inner, id);
      if (!progress) return null;
      const { steps, documents } = progress;
      const lacking = new Set(lackingDocuments(documents));
      return {
        next: steps.find(({ missing }) => missing.length > 0)?.step ?? null,
        steps: steps.map(({ step, missing }) => ({ step, missing: [...missing], isComplete: missing.length === 0 })),
        documents: documents.map((needed) => ({
          kind: ref(MerchantDocumentKindType, needed.kindId),
          document: ref(MerchantDocumentType, needed.documentId),
          ...{ isRequired: needed.isRequired, isLacking: lacking.has(needed) },
        })),
      };
    });
  }

  @Does(createMerchantDocumentKind, payload('CreateMerchantDocumentKindPayload', kindAnswer), {
    description: 'Adds a kind of document that merchants hand in (B1).',
    action: { on: 'MerchantDocumentKind', value: 'CREATE', kind: 'CREATE' },
  })
  createMerchantDocumentKind(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateMerchantDocumentKindInput, input) given: CreateMerchantDocumentKindInput,
  ): Answer {
    return carryOut(createMerchantDocumentKind, ctx, given, toKind);
  }

  @Does(updateMerchantDocumentKind, payload('UpdateMerchantDocumentKindPayload', kindAnswer), {
    description: 'Changes what a kind of document asks for, or asks for it no more (B1).',
    action: { on: 'MerchantDocumentKind', value: 'EDIT', kind: 'EDIT' },
  })
  updateMerchantDocumentKind(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateMerchantDocumentKindInput, input) given: UpdateMerchantDocumentKindInput,
  ): Answer {
    return carryOut(updateMerchantDocumentKind, ctx, given, toKind);
  }

  @Does(handInMerchantDocument, payload('HandInMerchantDocumentPayload', answer), {
    description: 'Hands in a document: with the application, or to renew one before or after it ends (B1, B4).',
    action: { on: 'Merchant', value: 'HAND_IN_DOCUMENT', kind: 'TRANSITION' },
  })
  handInMerchantDocument(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => HandInMerchantDocumentInput, input) given: HandInMerchantDocumentInput,
  ): Answer {
    return carryOut(handInMerchantDocument, ctx, given, toDocument);
  }

  @Does(acceptMerchantDocument, payload('AcceptMerchantDocumentPayload', answer), {
    description: 'Accepts a document; a suspension because the one before had ended is over with it (B1, B4).',
    action: { on: 'MerchantDocument', value: 'ACCEPT', kind: 'TRANSITION', tone: 'SUCCESS' },
  })
  acceptMerchantDocument(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => MerchantDocumentInput, input) given: MerchantDocumentInput,
  ): Answer {
    return carryOut(acceptMerchantDocument, ctx, given, toDocument);
  }

  @Does(rejectMerchantDocument, payload('RejectMerchantDocumentPayload', answer), {
    description: 'Says what is wrong with a document; its owners are told (B1).',
    action: { on: 'MerchantDocument', value: 'REJECT', kind: 'TRANSITION', tone: 'WARNING' },
  })
  rejectMerchantDocument(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RejectMerchantDocumentInput, input) given: RejectMerchantDocumentInput,
  ): Answer {
    return carryOut(rejectMerchantDocument, ctx, given, toDocument);
  }

  @Does(waiveMerchantDocument, payload('WaiveMerchantDocumentPayload', answer), {
    description: 'Lets a merchant off a document, with the reason (B1).',
    action: { on: 'Merchant', value: 'WAIVE_DOCUMENT', kind: 'TRANSITION' },
  })
  waiveMerchantDocument(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WaiveMerchantDocumentInput, input) given: WaiveMerchantDocumentInput,
  ): Answer {
    return carryOut(waiveMerchantDocument, ctx, given, toDocument);
  }
}
