/** How a message reaches somebody. */
export enum MessageChannel {
  SMS = 'SMS',
  EMAIL = 'EMAIL',
  IN_APP = 'IN_APP',
}

/** What a message is for; decides whether consent is asked. */
export enum MessagePurpose {
  TRANSACTIONAL = 'TRANSACTIONAL',
  SERVICE = 'SERVICE',
  MARKETING = 'MARKETING',
}

/** What is fixed about a kind of message. */
export interface MessageRule {
  /** One sentence for people who read the schema. */
  readonly means: string;
  readonly purpose: MessagePurpose;
  /** Goes out in quiet hours too: somebody sits and waits for it, or has to know at once. */
  readonly isUrgent: boolean;
  /** Somebody asks for it and is refused when the market sends no more; any other waits until it does. */
  readonly isAsked: boolean;
  readonly channels: readonly MessageChannel[];
  /** What a template may say beside `market`, each with a sample for the preview. */
  readonly variables: Readonly<Record<string, string>>;
  /** Without these the message would be of no use. */
  readonly required: readonly string[];
}
