import { personList } from './name-list.ts';

/** People of music: where they are named, talk need not be of film. */
export const MUSICIANS = personList(
  `
  Taylor Swift | @taylorswift13
  Beyoncé | Beyonce, @Beyonce
  Rihanna | @rihanna
  Eminem | @Eminem
  Britney Spears | @britneyspears
  David Bowie
  Whitney Houston
  Aretha Franklin
  Robbie Robertson
  David Byrne
  Celine Dion
  Michael Jackson
  Bob Dylan
  Freddie Mercury
  Billie Eilish | @billieeilish
  Adele | ?Adele
  Dua Lipa | @DUALIPA
  Ed Sheeran | @edsheeran
  Olivia Rodrigo
  Sabrina Carpenter
  Kendrick Lamar
  Bad Bunny
  The Weeknd | @theweeknd
  `,
  'concert',
);
