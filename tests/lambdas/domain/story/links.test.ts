import { expect, test } from 'vitest';
import { storyLink } from '../../../../lambdas/domain/story/links.ts';

test.each([
  ['https://www.variety.com/2026/film/ankle-1/?utm_source=x&gclid=1#comments', 'https://variety.com/2026/film/ankle-1'],
  ['https://youtu.be/abc_123?si=9', 'https://www.youtube.com/watch?v=abc_123&feature=share'],
  ['https://m.youtube.com/watch?v=abc_123', 'https://youtube.com/shorts/abc_123'],
  ['https://amp.thedial.example/tv/walk-off', 'https://thedial.example/tv/walk-off/'],
])('%s is the page %s', (one, two) => {
  expect(storyLink(one)).toBeDefined();
  expect(storyLink(one)).toBe(storyLink(two));
});

test.each([
  'https://variety.com/',
  'https://www.instagram.com/someone/',
  'https://t.co/abc123',
  'https://bit.ly/3abc',
  'https://en.wikipedia.org/wiki/The_Shining_(film)',
  'https://www.imdb.com/title/tt0081505/',
  'https://youtu.be/',
  'mailto:someone@example.com',
  'not a link',
])('%s tells no story', (address) => expect(storyLink(address)).toBeUndefined());

test('other pages of one site are other pages', () => {
  expect(storyLink('https://variety.com/?p=1')).not.toBe(storyLink('https://variety.com/?p=2'));
  expect(storyLink('https://www.youtube.com/watch?v=a&lc=1')).not.toBe(
    storyLink('https://www.youtube.com/watch?v=a&lc=2'),
  );
});
