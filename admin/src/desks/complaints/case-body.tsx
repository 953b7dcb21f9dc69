import { useRecordContext } from 'ra-core';
import { Facts } from '../kit/facts.js';
import { CaseClosing } from './case-closing.js';
import { CaseComposer } from './case-composer.js';
import { CaseHearing } from './case-hearing.js';
import { CaseLayout } from './case-layout.js';
import { CaseSlips } from './case-slips.js';
import { CaseSteps } from './case-steps.js';
import { CaseThread } from './case-thread.js';
import { useCaseTalk } from './use-case-talk.js';

const SOURCES = ['proposal', 'cause', 'responsibleParty', 'resolution', 'satisfaction', 'followUpComment'];

/** The case at hand: what was said and done, and how it is to end; the order and the customer beside it. */
export function CaseBody() {
  const record = useRecordContext();
  const talk = useCaseTalk();
  const offered: unknown = record?.['availableActions'];
  return (
    <CaseLayout>
      <CaseClosing />
      <CaseThread talk={talk} />
      <CaseHearing />
      {talk && Array.isArray(offered) && offered.includes('SAY') && <CaseComposer talk={talk} />}
      <CaseSteps />
      <CaseSlips />
      <Facts resource="complaints" sources={SOURCES} />
    </CaseLayout>
  );
}
