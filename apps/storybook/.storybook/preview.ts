import type { Preview } from '@storybook/html-vite';
import { configure } from 'storybook/test';
import { openWorld, startSandbox } from '../src/sandbox.ts';
import { beginStory, endStory, stopRecording } from '../src/story-life.ts';
import '../src/style.css';

// Long, because a wait ends when its condition holds, and a slow machine is no failure.
configure({ asyncUtilTimeout: 20_000 });

const preview: Preview = {
  beforeAll: startSandbox,
  beforeEach() {
    openWorld();
    beginStory();
    return async () => {
      const findings = await endStory();
      if (findings.length > 0) console.error(`The story left behind: ${findings.join(', ')}.`);
    };
  },
  // Runs before the accessibility check, whose own listener is none of the story's.
  afterEach: stopRecording,
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      // What is inside a frame is the vendor's.
      options: { iframes: false },
    },
    controls: { expanded: true },
    docs: { codePanel: false },
    options: {
      storySort: {
        order: [
          'Start here',
          '360dialog',
          ['Onboarding', 'Connect element'],
          'Apizee',
          ['Agent app', 'Agent element', 'Quick invitation', 'Console', 'loadAgent'],
          'eSputnik',
          ['Inbox', 'Inbox element', 'Inbox client', 'Tracking'],
          'Infobip',
          [
            'Moments',
            'Moments element',
            'Answers',
            'Conversations',
            'Exchange',
            ['Context card', 'Portal', 'Signed call'],
          ],
        ],
      },
    },
  },
};

export default preview;
