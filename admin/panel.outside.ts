/** Mutations that no generated screen offers, and why. The generator refuses a mutation that is neither an @action nor here. */
export const outside: Readonly<Record<string, string>> = {
  signIn: 'the sign-in page calls it',
  signOut: 'the account menu calls it',
  requestUpload: 'file inputs call it',
  stepUp: 'the second-factor dialog calls it',
};
