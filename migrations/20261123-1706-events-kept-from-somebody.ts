import { Migration } from '@mikro-orm/migrations';

const fixed = (isHiddenKnown: boolean): string => `
  create trigger event_changes_only_by_its_position before update on event for each row
  when (old.position is not null or new.position is null
    or (old.id, old.kind, old.record_id, old.sequence, old.occurred_at, old.facts, old.cause)
      is distinct from (new.id, new.kind, new.record_id, new.sequence, new.occurred_at, new.facts, new.cause)
    or (old.merchant_id, old.buyer_id) is distinct from (new.merchant_id, new.buyer_id)${
      isHiddenKnown ? ' or old.hidden_from is distinct from new.hidden_from' : ''
    })
  execute function refuse_event_change()`;

/** An event may be kept from one account whatever its rights: a complaint is not told to the agent it is about (H1). */
export class EventsKeptFromSomebody extends Migration {
  override up(): void {
    this.addSql('alter table event add hidden_from text');
    this.addSql('drop trigger event_changes_only_by_its_position on event');
    this.addSql(fixed(true));
  }

  override down(): void {
    this.addSql('drop trigger event_changes_only_by_its_position on event');
    this.addSql(fixed(false));
    this.addSql('alter table event drop hidden_from');
  }
}
