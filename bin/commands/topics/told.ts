/** What a change of topics means for what is counted: the same words after each. */
export function fromNowOn(isAtWork: boolean): string {
  const when = isAtWork
    ? 'Mentions are tagged with it within a minute'
    : 'Mentions are tagged with it at the next start';
  return `${when}, and counted from then on; "offcamera retag" does it for those of the past.\n`;
}
