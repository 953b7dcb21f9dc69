import { Card, CardContent } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { RecordContextProvider, ResourceContextProvider, useDataProvider } from 'ra-core';
import { Title, TopToolbar } from 'react-admin';
import { RecordActions } from '../actions/record-actions.js';
import type { dataProvider } from '../data-provider.js';
import { resourceNamed } from '../known-resources.js';
import { RecordDetails } from '../views/record-details.js';
import { useKnownFields } from '../views/use-known-fields.js';
import { OwnThings } from './own-things.js';

/** One's own account: everybody may see it and change what is theirs, whoever else's accounts they may see. */
export function OwnAccount() {
  const resource = useKnownFields(resourceNamed('accounts'));
  const { readOwn } = useDataProvider<typeof dataProvider>();
  const { data: record } = useQuery({
    // A change of this record is put into every query whose key begins so.
    queryKey: [resource.name, 'getOne', 'own'],
    queryFn: () => readOwn(resource),
  });
  if (!record) return null;
  return (
    <ResourceContextProvider value={resource.name}>
      <RecordContextProvider value={record}>
        <Title title="panel.ownAccount" />
        {/* On a phone the toolbar asks for the whole of its column, which is that of the page where nothing is around it. */}
        <div>
          <TopToolbar>
            <RecordActions resource={resource} place="page" />
          </TopToolbar>
          <Card>
            <CardContent>
              <RecordDetails resource={resource} />
              <OwnThings />
            </CardContent>
          </Card>
        </div>
      </RecordContextProvider>
    </ResourceContextProvider>
  );
}
