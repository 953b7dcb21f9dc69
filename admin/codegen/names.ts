export const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
export const upperFirst = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** `placedAt` → `PLACED_AT`: how an order enum names the field it sorts by. */
export const upperSnake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();

/** `merchantId`, `merchantIds` → `merchant`; any other name as it is. */
export const withoutId = (name: string) => name.replace(/Ids?$/, '');

/** What a person reads for a field: `licenceFileId` and `licence` are one thing with one label. */
export const labelName = (source: string) => withoutId(source).replace(/File$/, '') || source;
