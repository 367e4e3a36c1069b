import type { UserConfigFn } from 'vite';
import { fonts } from './frontend/fonts/fonts.ts';
import { overrideVaadinConfig } from './vite.generated';

/*
 * Few files instead of many: each costs a request, and a page that opens for the first time would wait for some fifty.
 * What every page needs is one file, what pages with comments need another, the editor a third, and pickers with search a fourth.
 */
const customConfig: UserConfigFn = () => ({
  plugins: [fonts],
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'app',
              test: /\/generated\/(flow\/generated-flow-imports|jar-resources\/Flow(Bootstrap|Client))\.js$|\/frontend\/(copy-link|keys|meter|more|say|table|wake)\//,
              priority: 4,
            },
            { name: 'comments', test: /\/frontend\/(commented|composer|history|passage)\//, priority: 3 },
            { name: 'editor', test: /\/frontend\/answer-editor\//, priority: 2 },
            { name: 'picker', test: /\/@vaadin\/(multi-select-)?combo-box\/|\/comboBoxConnector\.js$/, priority: 1 },
          ],
        },
      },
    },
  },
});

export default overrideVaadinConfig(customConfig);
