import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { TaskAction } from './task-status.js';

/** A line of a task’s progress. Only ever added. */
@Entity({ tableName: 'task_entry' })
export class TaskEntry {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  taskId!: string;

  @Enum({ items: () => TaskAction, type: 'text' })
  step!: TaskAction;

  @Property({ type: 'text' })
  note: Opt<string> = '';

  @Property({ type: 'text', nullable: true })
  accountId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  occurredAt!: Date;
}
