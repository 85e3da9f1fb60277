import { personList } from './name-list.ts';

/** People whose name many others have: they need talk of film, or somebody or something of theirs beside them. */
export const PEOPLE_OF_SHARED_NAMES = personList(`
  ?Terry Jones
  ?Martin Campbell
  ?Bernard Hill
  ?Richard Kelly
  ?Rob Marshall
  ?Joe Wright
  ?Frank Miller
  ?Francis Lawrence
  ?Gary Ross
  ?Patrick Wilson
  ?Taylor Russell
  ?Anthony Edwards
  ?Anthony Head
  ?Bill Lawrence
  ?John Noble
  ?Steven Knight
  ?Stephen Root
  ?Jacob Anderson
  ?Hudson Williams
  ?Keith David
  ?Walter Hill
  ?Henry Thomas
  ?Charlotte Wells
  ?Dan Stevens
  ?Peter Gould
  ?Peter Berg
  ?Peter Finch
  ?Kevin Peter Hall
  ?Robert Benton
  ?Jake Lloyd
  ?Tom McCarthy
  ?Greg Daniels
  ?Michael Richards
  ?Jonathan Banks
  ?Jorge Garcia
  ?Jack Thorne
  ?Jean Smart
  ?Sam Reid
  ?Jack Lowden
  ?Luke Newton
  ?James Avery
  ?Tony Kaye
  ?Jon Watts
  ?Ken Leung
  ?Don Johnson
  ?Ray Fisher
  ?Alex Wolff
  ?Bradley James
`);
