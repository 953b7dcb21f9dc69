import { type ClassType, Field, getMetadataStorage } from 'type-graphql';

interface FieldOptions {
  readonly nullable: boolean;
  readonly description: string;
  readonly deprecationReason?: string;
}

/**
 * Adds a field that nothing resolves to the type a class is, or to the type a class `@Resolver(() => MerchantType)` of a
 * domain above adds to; the read engine answers it.
 */
export function addField(
  prototype: object,
  field: string,
  getType: () => ClassType<object>,
  options: FieldOptions,
): void {
  const { nullable, description, deprecationReason } = options;
  const holder = prototype.constructor;
  Field(getType, { nullable, description, deprecationReason })(prototype, field);
  // Whether the class adds to a type or is one is known only after its own decorators ran: hence the accessor.
  getMetadataStorage().collectFieldResolverMetadata({
    get kind() {
      return isResolverClass(holder) ? ('external' as const) : ('internal' as const);
    },
    methodName: field,
    schemaName: field,
    target: holder,
    getType,
    typeOptions: { nullable },
    complexity: undefined,
    description,
    deprecationReason,
  });
}

const isResolverClass = (holder: Function): boolean =>
  getMetadataStorage().resolverClasses.some((each) => each.target === holder);
