import { Migration } from '@mikro-orm/migrations';

/** Orders that leave together bear the id of the first of them (E4). */
export class ShipTogether extends Migration {
  override up(): void {
    this.addSql('alter table customer_order add ships_with_id text');
    this.addSql(
      'create index customer_order_ships_with_id on customer_order (ships_with_id, id) where ships_with_id is not null',
    );
    this.addSql(kinds(more('SHIP_TOGETHER', 'SHIP_APART')));
  }

  override down(): void {
    this.addSql(`delete from order_entry where kind in ('SHIP_TOGETHER', 'SHIP_APART')`);
    this.addSql(kinds(less('SHIP_TOGETHER', 'SHIP_APART')));
    this.addSql('alter table customer_order drop ships_with_id');
  }
}

const more = (...values: string[]): string =>
  `replace(pg_get_constraintdef(oid), ']', '${values.map((value) => `, ''${value}''::text`).join('')}]')`;
const less = (...values: string[]): string =>
  values.reduce((text, value) => `replace(${text}, ', ''${value}''::text', '')`, 'pg_get_constraintdef(oid)');

/** Whatever values there are, and some more or less. */
const kinds = (definition: string): string => `
  do $$ declare present text; begin
    select ${definition} into present from pg_constraint where conname = 'order_entry_kind_check';
    alter table order_entry drop constraint order_entry_kind_check;
    execute 'alter table order_entry add constraint order_entry_kind_check ' || present;
  end $$`;
