/** Mutations that no generated screen offers, and why. The generator refuses a mutation that is neither an @action nor here. */
export const outside: Readonly<Record<string, string>> = {
  register: 'buyers register in the front ends; staff are created in the panel',
  signIn: 'the sign-in page calls it',
  signOut: 'the account menu calls it',
  endSession: 'people end their own sessions in the front ends; blocking an account ends all of them',
  stepUp: 'the second-factor dialog calls it',
  requestUpload: 'file inputs call it',
  saveAddress: 'address books belong to buyers, who keep them in the front ends',
  removeAddress: 'address books belong to buyers, who keep them in the front ends',
  addToBasket: 'baskets belong to buyers, who fill them in the front ends',
  setBasketQuantity: 'baskets belong to buyers, who fill them in the front ends',
  removeFromBasket: 'baskets belong to buyers, who fill them in the front ends',
  placeOrder: 'buyers check out in the front ends',
  applyForReturn: 'buyers apply in the front ends',
  importRecords:
    'an import is dry-run, read row by row and repeated, which no form of one record shows; clients and `npm run import` do',
  requestTopUp: 'buyers fill their own wallets, in the front ends',
};
