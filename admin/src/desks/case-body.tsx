import { useRecordContext } from 'ra-core';
import { CaseComposer } from './case-composer.js';
import { CaseLayout } from './case-layout.js';
import { CaseThread } from './case-thread.js';
import { Facts } from './facts.js';
import { useCaseTalk } from './use-case-talk.js';

const SOURCES = ['proposal', 'cause', 'responsibleParty', 'resolution', 'satisfaction', 'followUpComment'];

/** The case at hand: what was said and done, and how it is to end; the order and the customer beside it. */
export function CaseBody() {
  const record = useRecordContext();
  const talk = useCaseTalk();
  const offered: unknown = record?.['availableActions'];
  return (
    <CaseLayout>
      <CaseThread talk={talk} />
      {talk && Array.isArray(offered) && offered.includes('SAY') && <CaseComposer talk={talk} />}
      <Facts resource="complaints" sources={SOURCES} />
    </CaseLayout>
  );
}
