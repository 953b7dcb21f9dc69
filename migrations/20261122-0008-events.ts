import { Migration } from '@mikro-orm/migrations';

/**
 * What happened, in one fixed order (E11). A business transaction writes its event without a position; the dispatcher
 * gives positions afterwards. Events are never changed, and deleted only when they are older than retention.
 */
export class Events extends Migration {
  override up(): void {
    this.addSql(`
      create table event (
        id bigint generated always as identity primary key,
        position bigint,
        kind text not null,
        record_id text not null,
        sequence integer not null check (sequence > 0),
        merchant_id text,
        buyer_id text,
        occurred_at timestamptz(3) not null,
        facts jsonb not null,
        cause text not null,
        unique (record_id, sequence)
      )`);
    this.addSql('create index event_waiting on event (id) where position is null');
    // Partial, so that a row enters them once, when it gets its position.
    this.addSql('create unique index event_position on event (position) where position is not null');
    this.addSql('create index event_merchant on event (merchant_id, position) where position is not null');
    this.addSql('create index event_buyer on event (buyer_id, position) where position is not null');
    this.addSql('create index event_occurred_at on event (occurred_at) where position is not null');
    this.addSql(`
      create table event_cursor (
        is_only boolean primary key default true check (is_only),
        position bigint not null,
        expired_through bigint not null check (expired_through <= position)
      )`);
    this.addSql('insert into event_cursor (position, expired_through) values (0, 0)');
    this.addSql(`
      create table event_consumer (
        name text primary key,
        position bigint not null,
        failures integer not null default 0,
        last_error text,
        retry_at timestamptz(3)
      )`);
    this.addSql(`
      create table parked_event (
        consumer text not null references event_consumer (name),
        position bigint not null,
        error text not null,
        parked_at timestamptz(3) not null,
        primary key (consumer, position)
      )`);
    this.guardEvents();
  }

  /** The database itself refuses whoever changes or removes what happened, apart from the two things that must be. */
  private guardEvents(): void {
    this.addSql(`
      create function refuse_event_change() returns trigger language plpgsql as $$
      begin
        raise exception 'events are never changed or deleted' using errcode = 'restrict_violation';
      end $$`);
    this.addSql(`
      create function refuse_early_event_deletion() returns trigger language plpgsql as $$
      begin
        if old.position is null or old.position > (select expired_through from event_cursor) then
          raise exception 'only expired events are deleted' using errcode = 'restrict_violation';
        end if;
        return old;
      end $$`);
    this.addSql(`
      create trigger event_changes_only_by_its_position before update on event for each row
      when (old.position is not null or new.position is null
        or (old.id, old.kind, old.record_id, old.sequence, old.occurred_at, old.facts, old.cause)
          is distinct from (new.id, new.kind, new.record_id, new.sequence, new.occurred_at, new.facts, new.cause)
        or (old.merchant_id, old.buyer_id) is distinct from (new.merchant_id, new.buyer_id))
      execute function refuse_event_change()`);
    this.addSql(`
      create trigger event_is_deleted_when_expired before delete on event for each row
      execute function refuse_early_event_deletion()`);
    this.addSql(`
      create trigger event_is_not_truncated before truncate on event for each statement
      execute function refuse_event_change()`);
  }

  override down(): void {
    this.addSql('drop table parked_event');
    this.addSql('drop table event_consumer');
    this.addSql('drop table event');
    this.addSql('drop table event_cursor');
    this.addSql('drop function refuse_event_change()');
    this.addSql('drop function refuse_early_event_deletion()');
  }
}
