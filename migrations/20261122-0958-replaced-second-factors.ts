import { Migration } from '@mikro-orm/migrations';

/** The authenticator app that is to take the place of the present one, until it has shown a right code (A3). */
export class ReplacedSecondFactors extends Migration {
  override up(): void {
    this.addSql('alter table second_factor add column next_secret text');
  }

  override down(): void {
    this.addSql('alter table second_factor drop column next_secret');
  }
}
