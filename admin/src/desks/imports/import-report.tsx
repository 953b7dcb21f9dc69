import { Alert, Box, Stack, Typography } from '@mui/material';
import { Value } from '../../fields/field.js';
import { formNamed } from '../../known-resources.js';
import { useLabels } from '../../labels/use-labels.js';

const fields = formNamed('importRecords').tells?.find(({ source }) => source === 'report')?.fields ?? [];

/** What an import did or would do: the figures, then why rows were refused. */
export function ImportReport({ report }: { report: Readonly<Record<string, unknown>> }) {
  const labels = useLabels();
  const problems = fields.find(({ source }) => source === 'problems');
  const isClean = report['refused'] === 0;
  return (
    <Stack component="section" spacing={2} sx={{ mt: 2 }} aria-live="polite">
      <Alert severity={isClean ? 'success' : 'warning'}>
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 2 }}>
          {fields
            .filter((field) => field !== problems)
            .map((field) => (
              <Box key={field.source}>
                {labels.ofInput('importRecords', '', field.source)}:{' '}
                <Value field={field} value={report[field.source]} />
              </Box>
            ))}
        </Stack>
      </Alert>
      {problems && !isClean && (
        <div>
          <Typography component="h2" variant="subtitle1">
            {labels.ofInput('importRecords', '', problems.source)}
          </Typography>
          <Value field={problems} value={report[problems.source]} />
        </div>
      )}
    </Stack>
  );
}
