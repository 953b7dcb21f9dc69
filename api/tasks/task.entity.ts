import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { TaskCallBack, TaskKind, TaskStatus } from './task-status.js';

/** A task or dispatch order 派工单 of the service desk (J5). */
@Entity({ tableName: 'task' })
export class Task {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  number!: string;

  @Enum({ items: () => TaskKind, type: 'text' })
  kind!: TaskKind;

  @Enum({ items: () => TaskStatus, type: 'text' })
  status: Opt<TaskStatus> = TaskStatus.OPEN;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  details: Opt<string> = '';

  /** The complaint it was opened from. */
  @Property({ type: 'text', nullable: true })
  complaintId: string | null = null;

  @Property({ type: 'text', nullable: true })
  orderId: string | null = null;

  /** The customer, who is told of visits and called back; null for work that concerns none. */
  @Property({ type: 'text', nullable: true })
  buyerId: string | null = null;

  @Property({ type: 'text', nullable: true })
  ownerId: string | null = null;

  @Property({ type: 'text', nullable: true })
  openedById: string | null = null;

  /** When it has to be done, then when the customer has to be called back; null once over. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  dueAt: Date | null = null;

  /** When its owner is reminded; null once that is done, or nothing is due. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  remindAt: Date | null = null;

  /** When the clock tells of lateness; null once it has, or nothing is due. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  runsOutAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  visitFrom: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  visitUntil: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  leftAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  arrivedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  finishedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  result: string | null = null;

  @Enum({ items: () => TaskCallBack, type: 'text', nullable: true })
  callBackResult: TaskCallBack | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  calledBackAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  openedAt!: Date;

  @Property({ type: 'integer' })
  sequence: Opt<number> = 0;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: Opt<number>;
}
