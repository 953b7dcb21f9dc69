import pg from 'pg';

// Leads and never finishes its batch: what a process that hangs or is killed in the middle looks like to the others.
const client = new pg.Client(process.argv[2]);
await client.connect();
await client.query('begin');
await client.query('select from event_cursor for update');
process.stdout.write('leading\n');
setInterval(() => undefined, 60_000);
