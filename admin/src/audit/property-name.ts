import { labelName } from '../../codegen/names.js';

/** What a stored property is about: `totalMinor` is the total, `titleZh` the title in Chinese. */
export interface PropertyName {
  readonly name: string;
  readonly language?: 'zh' | 'en';
  /** The value is an amount in the smallest unit. */
  readonly isMinor: boolean;
}

export function propertyName(property: string): PropertyName {
  const language = /Zh$/.test(property) ? 'zh' : /En$/.test(property) ? 'en' : undefined;
  const isMinor = property.endsWith('Minor');
  return {
    name: labelName(property.replace(/(Zh|En|Minor)$/, '')),
    ...(language && { language }),
    isMinor,
  };
}
