import { describe, expect, it } from 'vitest';
import { changedInput, formValues } from '../../admin/src/inputs/form-values.js';
import { actionOf, panelOf } from './fixture.js';

const panel = panelOf();
const edit = actionOf(panel, 'editMerchant').inputs;
const category = actionOf(panel, 'editCategory').inputs;
const cancel = actionOf(panel, 'cancelOrder').inputs;

describe('a form', () => {
  it('starts with what is stored, references and files by their ids', () => {
    const merchant = {
      id: 'm',
      name: '花坊',
      notice: { zh: '公告', en: 'Notice', forViewer: '公告' },
      licence: { id: 'file_1', url: '/f' },
    };
    expect(formValues(edit, merchant)).toEqual({
      name: '花坊',
      notice: { zh: '公告', en: 'Notice' },
      licenceId: 'file_1',
    });
    expect(formValues(category, { id: 'c', slug: 's', parent: { id: 'p', slug: 'x' } })).toMatchObject({
      parentId: 'p',
    });
  });

  it('starts empty, or with the defaults of the schema, where there is no record', () => {
    const create = actionOf(panel, 'createCategory').inputs;
    expect(formValues(create, undefined)).toMatchObject({ slug: null, position: 0, isVisible: true });
  });

  it('sends what was changed and what is required, and nothing else', () => {
    const initial = { name: '花坊', notice: { zh: '公告', en: 'Notice' }, licenceId: 'file_1' };
    expect(changedInput(edit, { ...initial, name: '新花坊' }, initial)).toEqual({ name: '新花坊' });
    expect(changedInput(cancel, { reason: '', refund: { amount: '', currency: 'CNY' } }, {})).toEqual({ reason: null });
  });

  it('clears a value by sending null', () => {
    expect(changedInput(edit, { name: '花坊', licenceId: null }, { name: '花坊', licenceId: 'file_1' })).toEqual({
      licenceId: null,
    });
  });
});
