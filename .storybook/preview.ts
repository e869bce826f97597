import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define.js';
import { fullCard } from '../src/elements/service-card/parts.js';
import { searchTools } from '../src/elements/service-search/parts.js';
import { answerStories } from '../stories/support/network.js';

setCustomElementsManifest(manifest);
answerStories();

const preview: Preview = {
  tags: ['autodocs'],
  // Stories show what a person sees when the parts on use are here.
  loaders: [() => Promise.all([fullCard.load(), searchTools.load()])],
  parameters: {
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'target-size': { enabled: true } },
      },
    },
    controls: { expanded: true },
  },
};
export default preview;
