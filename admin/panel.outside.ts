/** Mutations that no generated screen offers, and why. The generator refuses a mutation that is neither an @action nor here. */
export const outside: Readonly<Record<string, string>> = {
  register: 'buyers register in the front ends; staff are created in the panel',
  requestCode: 'who is not signed in asks for codes in the front ends',
  resetPassword: 'who is not signed in sets another password in the front ends',
  signIn: 'the sign-in page calls it',
  signOut: 'the account menu calls it',
  refreshSession: 'apps on telephones call it; the panel’s session travels in a cookie',
  stepUp: 'the second-factor dialog calls it',
  acceptInvitation: 'the page behind an invitation’s link calls it',
  declineInvitation: 'the page behind an invitation’s link calls it',
  requestUpload: 'file inputs call it',
  saveAddress: 'address books belong to buyers, who keep them in the front ends',
  removeAddress: 'address books belong to buyers, who keep them in the front ends',
  addToBasket: 'baskets belong to buyers, who fill them in the front ends',
  setBasketQuantity: 'baskets belong to buyers, who fill them in the front ends',
  removeFromBasket: 'baskets belong to buyers, who fill them in the front ends',
  mergeBasket: 'baskets belong to buyers, who fill them in the front ends',
  placeOrder: 'buyers check out in the front ends',
  askAboutOrder: 'buyers ask in the front ends; staff record it on the problem order',
  applyForReturn: 'buyers apply in the front ends',
  downloadStatement: 'the money page and the statement’s own page offer its files',
  requestTopUp: 'buyers fill their own wallets, in the front ends',
};

/** Mutations that a screen of admin/src/desks offers, with the form that is generated for them, and why by hand. */
export const onDesks: Readonly<Record<string, string>> = {
  printWaybills: 'the picking desk prints the waybills of a batch',
  enterWaybill: 'the picking desk takes a number that a courier left on paper',
  recordCourier: 'the picking desk says whether the courier is still there',
  makePickingBatch: 'the picking desk makes a batch of what is marked in its queue, or of the most urgent',
  updateSettings: 'settings stand together on one screen, each with its bounds, and are no records',
  importRecords: 'an import is tried, read row by row and then repeated, which no action of one record shows',
  placePhoneOrder: 'a call is a search, a basket and a quote on one screen, which no form shows',
  requestContactCode: 'the page of one’s own account asks for a contact, then for its code',
  changeContact: 'the page of one’s own account asks for a contact, then for its code',
  setMessageConsent: 'the page of one’s own account switches messages on and off',
  requestDataExport: 'the page of one’s own account asks for the file and links to it',
};
