import type { Page } from 'playwright-core';

export interface TextOnPage {
  readonly text: string;
  /** Red, green, blue: 0 to 255. */
  readonly ink: readonly number[];
  readonly ground: readonly number[];
}

/** Every text of a page with the colours it is really painted in. */
export async function readTexts(page: Page): Promise<TextOnPage[]> {
  // As text, because this is the browser's code and not ours: it is compiled without the types of a page.
  return page.evaluate<TextOnPage[]>(`(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const pixelOf = (colour) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const groundOf = (element) => {
      if (element === null) return [255, 255, 255, 255];
      const ground = pixelOf(getComputedStyle(element).backgroundColor);
      return ground[3] === 0 ? groundOf(element.parentElement) : ground;
    };
    return [...document.querySelectorAll('h1, p, a, td, th, span, strong')].map((element) => ({
      text: element.textContent,
      ink: pixelOf(getComputedStyle(element).color),
      ground: groundOf(element),
    }));
  })()`);
}

/** The contrast ratio of WCAG 2.2: 1 (the same) to 21 (black on white). */
export function contrast({ ink, ground }: TextOnPage): number {
  const [darker = 0, lighter = 0] = [luminance(ink), luminance(ground)].sort((left, right) => left - right);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(value: number): number {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
