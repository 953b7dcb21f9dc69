import { useEffect, useRef, useState } from 'react';
import { type ComplaintAudience, keepCaseDraft } from '../../../generated/operations.js';
import { send } from '../../api/send.js';
import type { CaseTalk } from './use-case-talk.js';

const PAUSE_MS = 800;

/**
 * What one writes to an audience of a case and has not sent: kept on the server whenever one pauses, so that it is there again on
 * whatever computer the case is opened next.
 */
export function useDraft(talk: CaseTalk, audience: ComplaintAudience) {
  const [texts, setTexts] = useState<Partial<Record<ComplaintAudience, string>>>({});
  const versions = useRef<Partial<Record<ComplaintAudience, number>>>({});
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const kept = talk.drafts.nodes.find((draft) => draft.audience === audience);
  const text = texts[audience] ?? kept?.text ?? '';

  const save = (words: string) => {
    saving.current = saving.current
      .catch(() => undefined)
      .then(async () => {
        const version = versions.current[audience] ?? kept?.version ?? 0;
        const input = { id: talk.id, audience, text: words, version };
        const { saveComplaintDraft } = await send(keepCaseDraft, { input });
        const drafts = saveComplaintDraft.complaint?.drafts.nodes;
        // Another window of one's own was faster: what is typed here is kept with the next pause.
        versions.current[audience] = drafts?.find((draft) => draft.audience === audience)?.version ?? 0;
      });
    saving.current.catch(() => undefined);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    text,
    write: (words: string) => {
      setTexts((known) => ({ ...known, [audience]: words }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => save(words), PAUSE_MS);
    },
    /** It was sent, which uses the draft up. */
    clear: async () => {
      clearTimeout(timer.current);
      await saving.current.catch(() => undefined);
      versions.current[audience] = 0;
      setTexts((known) => ({ ...known, [audience]: '' }));
    },
    settle: async () => {
      clearTimeout(timer.current);
      await saving.current.catch(() => undefined);
    },
  };
}
