import { expect, test } from 'vitest';
import { mountFrame } from '../../src/frame.ts';

test('a frame is named, permitted and sized without inline style', () => {
  const frame = mountFrame(document.body, {
    src: 'about:blank',
    title: 'Video assistance',
    allow: 'camera; microphone',
  });
  expect(frame.title).toBe('Video assistance');
  expect(frame.allow).toBe('camera; microphone');
  expect(frame.referrerPolicy).toBe('strict-origin-when-cross-origin');
  expect(frame.getAttribute('style')).toBeNull();
  expect(frame.getBoundingClientRect()).toMatchObject({ height: 720 });
  frame.remove();
});

test('a frame can live in a shadow root', () => {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const frame = mountFrame(root, { src: 'about:blank', title: 'x', allow: '', height: '200', className: 'mine' });
  expect(root.querySelector('iframe.mine')).toBe(frame);
  expect(frame.getBoundingClientRect().height).toBe(200);
  host.remove();
});
