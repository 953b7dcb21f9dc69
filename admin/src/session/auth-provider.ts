import { type AuthProvider, HttpError } from 'ra-core';
import { type SignInInput, signIn, signOut } from '../../generated/operations.js';
import { refuse } from '../api/refusals.js';
import { send } from '../api/send.js';
import { resourceNamed } from '../known-resources.js';
import { forgetViewer, loadViewer, may } from './viewer.js';

/** The API keeps the session in a cookie that scripts cannot read; the panel only asks who is there. */
export const authProvider: AuthProvider = {
  async login(input: SignInInput) {
    const { signIn: answer } = await send(signIn, { input: { ...input, carry: 'COOKIE' } });
    if (answer.errors.length > 0) refuse(answer.errors);
    forgetViewer();
  },
  async logout() {
    if (await loadViewer().catch(() => null)) await send(signOut, { input: {} }).catch(() => undefined);
    forgetViewer();
  },
  async checkAuth() {
    if (!(await loadViewer())) throw new HttpError('', 401);
  },
  checkError({ status }: { status?: number }) {
    if (status !== 401) return Promise.resolve();
    forgetViewer();
    return Promise.reject(new HttpError('', 401));
  },
  async getIdentity() {
    const viewer = await loadViewer();
    const [membership, ...others] = viewer?.merchants ?? [];
    // Whoever works for one merchant only never has to say for which.
    const merchantId = others.length === 0 ? membership?.merchantId : undefined;
    return { id: viewer?.account?.id ?? '', fullName: viewer?.account?.name ?? '', merchantId };
  },
  async getPermissions() {
    return (await loadViewer())?.permissions ?? [];
  },
  async canAccess({ resource }) {
    const viewer = await loadViewer();
    return may(viewer?.permissions, resourceNamed(resource).permission);
  },
};
