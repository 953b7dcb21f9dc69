// Names the subsets of a Chinese face; one is fetched when a character of it is on the screen.
import '@fontsource-variable/noto-sans-sc';
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
