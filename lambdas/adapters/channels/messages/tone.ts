import type { Alert } from '../../../domain/alerting/alert.ts';

/** How a message looks at first sight. */
export interface Tone {
  /** One or two words above the headline. */
  readonly word: string;
  /** One character of any font, because not every program has colourful ones. */
  readonly icon: string;
  /** `#rrggbb`, readable on white. */
  readonly colour: string;
}

const RISE = '#1d4ed8';
const FALL = '#57534e';
const BAD = '#b42318';
const OVER = '#475569';

const OPENED: Readonly<Record<Alert['rule'], Tone>> = {
  spike: { word: 'Spike', icon: '▲', colour: RISE },
  climb: { word: 'Slow climb', icon: '▲', colour: RISE },
  'new-topic': { word: 'New topic', icon: '★', colour: '#6d28d9' },
  threshold: { word: 'Your line', icon: '◎', colour: RISE },
  'sentiment-turn': { word: 'Mood', icon: '◐', colour: BAD },
  drop: { word: 'Drop', icon: '▼', colour: FALL },
  silence: { word: 'Silence', icon: '○', colour: FALL },
};

export function toneOf({ rule, stage, evidence }: Pick<Alert, 'rule' | 'stage' | 'evidence'>): Tone {
  const opened = OPENED[rule];
  if (stage === 'closed') return { word: `${opened.word}, over`, icon: '✓', colour: OVER };
  if (stage === 'grown') return { ...opened, word: `${opened.word}, growing` };
  const isBetter = rule === 'sentiment-turn' && (evidence.sentiment?.now ?? 0) > 0;
  return isBetter ? { ...opened, colour: '#15803d' } : opened;
}
