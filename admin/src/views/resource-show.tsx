import { usePermissions } from 'ra-core';
import type { ComponentType } from 'react';
import { Pagination, ReferenceManyField, Show, TabbedShowLayout, TopToolbar } from 'react-admin';
import { useParams } from 'react-router-dom';
import { RecordActions } from '../actions/record-actions.js';
import { historyField, isAudited } from '../audit/history.js';
import type { FieldDescriptor, ResourceDescriptor } from '../descriptor.js';
import { resourceNamed } from '../known-resources.js';
import { useLabels } from '../labels/use-labels.js';
import { may } from '../session/viewer.js';
import { detailFields } from './columns.js';
import { OpenPersonalData, PersonalDataOpener, WithOpenedData } from './personal-data.js';
import { RecordDetails } from './record-details.js';
import { RecordTable } from './record-table.js';
import { useKnownFields } from './use-known-fields.js';

interface ResourceShowProps {
  readonly resource: ResourceDescriptor;
  /** What a record says of itself, where a desk says it in its own way. */
  readonly details?: ComponentType<{ resource: ResourceDescriptor }>;
}

export function ResourceShow({ resource: whole, details: Details = RecordDetails }: ResourceShowProps) {
  const resource = useKnownFields(whole);
  const { id } = useParams();
  const labels = useLabels();
  const { permissions } = usePermissions<readonly string[]>();
  const tabs = [...detailFields(resource).tabs, ...(isAudited(resource) ? [historyField] : [])];
  const mayRead = ({ reference }: FieldDescriptor) =>
    reference !== undefined && may(permissions, resourceNamed(reference).permission);
  return (
    <PersonalDataOpener key={id}>
      <Show
        actions={
          <TopToolbar sx={{ flexWrap: 'wrap' }}>
            <OpenPersonalData resource={resource} />
            <RecordActions resource={resource} place="page" />
          </TopToolbar>
        }
      >
        <TabbedShowLayout>
          <TabbedShowLayout.Tab label="panel.details">
            <WithOpenedData>
              <Details resource={resource} />
            </WithOpenedData>
          </TabbedShowLayout.Tab>
          {tabs.filter(mayRead).map((field) => (
            <TabbedShowLayout.Tab
              key={field.source}
              path={field.source}
              label={field === historyField ? 'panel.history' : labels.ofField(resource.name, field.source)}
            >
              <RelatedRecords field={field} />
            </TabbedShowLayout.Tab>
          ))}
        </TabbedShowLayout>
      </Show>
    </PersonalDataOpener>
  );
}

function RelatedRecords({ field }: { field: FieldDescriptor }) {
  const related = useKnownFields(resourceNamed(field.reference ?? ''));
  const sort = related.defaultSort ?? Object.keys(related.sort)[0];
  return (
    <ReferenceManyField
      reference={related.name}
      target={field.target ?? ''}
      label={false}
      pagination={<Pagination />}
      {...(sort && { sort: { field: sort, order: 'DESC' as const } })}
    >
      <RecordTable resource={related} isEmbedded target={field.target} />
    </ReferenceManyField>
  );
}
