import { useQueryClient } from '@tanstack/react-query';
import { type HttpError, useNotify, useRecordContext } from 'ra-core';
import { useState } from 'react';
import { recordCall } from '../../../generated/operations.js';
import { refreshLists } from '../../api/cached-records.js';
import { refuse } from '../../api/refusals.js';
import { send } from '../../api/send.js';
import { resourceNamed } from '../../known-resources.js';
import { useLabels } from '../../labels/use-labels.js';
import { DeskDialog } from '../kit/desk-dialog.js';
import { ResultButtons } from '../kit/result-buttons.js';

/** What came of a call, the key for it, and how the button looks. */
const RESULTS = [
  ['g', 'REACHED', 'success'],
  ['n', 'NO_ANSWER', 'warning'],
  ['l', 'LATER', 'inherit'],
  ['w', 'REFUSED', 'inherit'],
  ['v', 'WRONG_NUMBER', 'inherit'],
] as const;

type Pressed = (typeof RESULTS)[number][1];

const nothing = { satisfaction: null, wishes: null, note: null, callAgainAt: null, nextOn: null };

/** How the call went, in one key; nobody answered is saved at once, the rest asks for what there is to note (H6). */
export function VisitResults() {
  const record = useRecordContext();
  const labels = useLabels();
  const notify = useNotify();
  const client = useQueryClient();
  const [asked, setAsked] = useState<Pressed>();
  const [isBusy, setBusy] = useState(false);
  const offered: unknown = record?.['availableActions'];
  const mayRecord = Array.isArray(offered) && offered.includes('RECORD');
  const id = String(record?.id);
  const refresh = async () => {
    setAsked(undefined);
    refreshLists(client, 'visits');
    await client.invalidateQueries({ queryKey: ['visits', 'getOne'] });
  };
  const nobodyAnswered = async () => {
    if (isBusy) return;
    setBusy(true);
    try {
      const { recordVisit } = await send(recordCall, { input: { ...nothing, id, result: 'NO_ANSWER' } });
      if (recordVisit.errors.length > 0) refuse(recordVisit.errors);
      notify('panel.done', { type: 'success', messageArgs: { smart_count: 1 } });
    } catch (error) {
      notify((error as HttpError).message, { type: 'error', multiLine: true });
    }
    await refresh();
    setBusy(false);
  };
  const begin = (pressed: Pressed) => (pressed === 'NO_ANSWER' ? void nobodyAnswered() : setAsked(pressed));
  if (!mayRecord) return null;
  return (
    <ResultButtons
      results={RESULTS}
      labelOf={(result) =>
        result === 'LATER' ? labels.ofValue('FollowUpResult', 'CALL_LATER') : labels.ofValue('VisitResult', result)
      }
      isBusy={isBusy}
      onPick={begin}
    >
      {asked && (
        <DeskDialog
          name="recordVisit"
          form={recordForm}
          given={givenFor(id, asked)}
          onDone={() => void refresh()}
          onClose={() => setAsked(undefined)}
        />
      )}
    </ResultButtons>
  );
}

/** What a result says already and nobody is asked for. */
function givenFor(id: string, asked: Pressed): Readonly<Record<string, unknown>> {
  if (asked === 'REACHED') return { id, result: asked, callAgainAt: null };
  const unasked = { satisfaction: null, wishes: null, nextOn: null };
  if (asked === 'LATER') return { id, result: 'NO_ANSWER', ...unasked };
  return { id, result: asked, ...unasked, callAgainAt: null };
}

const recording = resourceNamed('visits').actions.find(({ name }) => name === 'recordVisit');
if (!recording) throw new Error('The panel has no form for a visit.');
const recordForm = recording;
