import { useQueryClient } from '@tanstack/react-query';
import { type HttpError, useNotify, useRecordContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { recordTry } from '../../../generated/operations.js';
import { refreshLists } from '../../api/cached-records.js';
import { refuse } from '../../api/refusals.js';
import { send } from '../../api/send.js';
import { resourceNamed } from '../../known-resources.js';
import { useLabels } from '../../labels/use-labels.js';
import { DeskDialog } from '../kit/desk-dialog.js';
import { ResultButtons } from '../kit/result-buttons.js';
import { ScoreDialog } from './score-dialog.js';

/** What came of an attempt, the key for it, and how the button looks. */
const RESULTS = [
  ['g', 'REACHED', 'success'],
  ['n', 'NO_ANSWER', 'warning'],
  ['l', 'CALL_LATER', 'inherit'],
  ['w', 'REFUSED', 'inherit'],
] as const;

type Result = (typeof RESULTS)[number][1];

/** How the attempt went, in one key: who was reached gives a score, who asks for another time says when (H6). */
export function FollowUpResults() {
  const record = useRecordContext();
  const labels = useLabels();
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const [asked, setAsked] = useState<Result>();
  const [isBusy, setBusy] = useState(false);
  const offered: unknown = record?.['availableActions'];
  const mayRecord = Array.isArray(offered) && offered.includes('RECORD');
  const id = String(record?.id);
  const refresh = async () => {
    setAsked(undefined);
    refreshLists(client, 'followUps');
    refreshLists(client, 'complaints');
    await client.invalidateQueries({ queryKey: ['complaints', 'getOne'] });
    await client.invalidateQueries({ queryKey: ['followUps', 'getOne'] });
  };
  const save = async (result: Result, told: { satisfaction?: number; comment?: string } = {}) => {
    if (isBusy) return;
    setBusy(true);
    try {
      const nothing = { satisfaction: null, comment: null, callAgainAt: null };
      const { recordFollowUp } = await send(recordTry, { input: { ...nothing, ...told, id, result } });
      if (recordFollowUp.errors.length > 0) refuse(recordFollowUp.errors);
      notify('panel.done', { type: 'success', messageArgs: { smart_count: 1 } });
    } catch (error) {
      notify((error as HttpError).message, { type: 'error', multiLine: true });
    }
    await refresh();
    setBusy(false);
  };
  const begin = (result: Result) => (result === 'NO_ANSWER' ? void save(result) : setAsked(result));
  if (!mayRecord) return record?.['status'] === 'SCHEDULED' ? <p>{translate('panel.followUpByOthers')}</p> : null;
  return (
    <ResultButtons
      results={RESULTS}
      labelOf={(result) => labels.ofValue('FollowUpResult', result)}
      isBusy={isBusy}
      onPick={begin}
    >
      {asked === 'REACHED' && (
        <ScoreDialog
          isBusy={isBusy}
          onScore={(satisfaction, comment) => void save('REACHED', { satisfaction, comment })}
          onClose={() => setAsked(undefined)}
        />
      )}
      {(asked === 'CALL_LATER' || asked === 'REFUSED') && (
        <DeskDialog
          name="recordFollowUp"
          form={recordForm}
          given={{
            ...{ id, result: asked, satisfaction: null },
            ...(asked === 'REFUSED' && { callAgainAt: null }),
          }}
          onDone={() => void refresh()}
          onClose={() => setAsked(undefined)}
        />
      )}
    </ResultButtons>
  );
}

const recording = resourceNamed('followUps').actions.find(({ name }) => name === 'recordFollowUp');
if (!recording) throw new Error('The panel has no form for a follow-up.');
const recordForm = recording;
