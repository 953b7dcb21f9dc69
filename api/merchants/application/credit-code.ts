/**
 * The unified social credit code 统一社会信用代码 of a company (GB 32100-2015): 18 characters, the last one a check
 * character over the others.
 */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CODE = /^[0-9ABCDEFGHJKLMNPQRTUWXY]{2}\d{6}[0-9ABCDEFGHJKLMNPQRTUWXY]{10}$/;

/** Whether the code is well formed and its check character fits. Only capital letters count. */
export const isCreditCode = (code: string): boolean => CODE.test(code) && code[17] === checkCharacter(code);

/** The 18th character that belongs to the first 17: weights are powers of three modulo 31. */
export function checkCharacter(code: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}
