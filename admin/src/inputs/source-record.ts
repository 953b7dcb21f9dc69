import type { RaRecord } from 'ra-core';
import { createContext, useContext } from 'react';

/** The stored record that a form is about; the form's own record are only its values. */
export const SourceRecord = createContext<RaRecord | undefined>(undefined);
export const useSourceRecord = () => useContext(SourceRecord);
