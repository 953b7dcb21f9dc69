import { claimFile, FilePurpose } from '../../files/index.js';
import { newId } from '../../kernel/ids.js';
import type { UseCaseContext } from '../../kernel/request-context.js';
import type { Return } from '../return.entity.js';
import { type EvidenceStage, ReturnEvidence } from './return-evidence.entity.js';

interface Pictures {
  readonly fileIds: readonly string[];
  readonly stage: EvidenceStage;
  readonly inspectionId?: string | null;
  /** Where in the input they are named. */
  readonly path: readonly string[];
}

/** Binds pictures to a return: private to its buyer, its merchant and the platform (G2). */
export async function addEvidence(ctx: UseCaseContext, made: Return, pictures: Pictures): Promise<void> {
  const owners = { merchantId: made.merchantId, buyerId: made.buyerId };
  for (const fileId of pictures.fileIds) {
    const path = pictures.path.join('.');
    const file = await claimFile(ctx, { fileId, purpose: FilePurpose.EVIDENCE, ...owners, path });
    ctx.em.persist(
      Object.assign(new ReturnEvidence(), {
        id: newId('evidence', ctx.clock),
        returnId: made.id,
        ...owners,
        fileId: file.id,
        stage: pictures.stage,
        inspectionId: pictures.inspectionId ?? null,
        createdAt: ctx.now,
      }),
    );
  }
}
