// Latin letters for machines without: a Chinese face draws an apostrophe as wide as a character.
import '@fontsource-variable/roboto';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Panel } from './shell/panel.js';

const root = document.getElementById('panel');
if (!root) throw new Error('index.html has no element with the id "panel".');
createRoot(root).render(
  <StrictMode>
    <Panel />
  </StrictMode>,
);
// Names the subsets of a Chinese face; one is fetched when a character of it is on the screen. Nothing waits for the list.
void import('@fontsource-variable/noto-sans-sc');
// What lists, details and forms share, before somebody opens the first of them.
void import('./views/resource-list.js');
