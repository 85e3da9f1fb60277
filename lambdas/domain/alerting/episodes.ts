import { HOUR_MS, MINUTE_MS } from '../bucket.ts';
import { DEFAULT_COURSE, followCourse, isEcho, isOver, openCourse } from '../detection/course.ts';
import type { Verdict } from '../detection/verdict.ts';
import { kindOf, type TopicId, type TopicKind } from '../topic.ts';
import type { Rule, Stage } from './alert.ts';
import { type Company, driversOf, LEAST_OVERLAP, risesWith, storyBehind } from './company.ts';
import type { DecidedAlert, Episode, Episodes, Finding, StoryShare, Told } from './episode.ts';
import { awakeSinceAt } from './episode-times.ts';
import { severityOf } from './severity.ts';

/** So many of each family are remembered at once: of a flood, its first ones are told. What is over is forgotten first. */
export const MOST_EPISODES = 150;
const MOST_TOGETHER = 12;

/** Longer than an echo may come, and than what is judged may be old. */
const REMEMBERED_MS = DEFAULT_COURSE.echoMs + HOUR_MS;

/** Rules that say the same of a topic in different ways are one thing to tell. */
const FAMILY: Readonly<Record<Rule, 'rise' | 'bound' | 'fall' | 'mood'>> = {
  spike: 'rise',
  climb: 'rise',
  'new-topic': 'rise',
  // Who sets a bound wants to know when it is passed, whatever else was told.
  threshold: 'bound',
  drop: 'fall',
  silence: 'fall',
  'sentiment-turn': 'mood',
};

/** What an episode is named after, where several topics rise as one: the most telling kind first. */
const TELLING: readonly TopicKind[] = ['work', 'person', 'hashtag', 'theme', 'phrase', 'story'];

/**
 * Takes in what rules have found, in any order and as often as one likes. An episode that is known goes on; one that is not
 * is opened, unless its topic rises because of mentions that an open one is told of already.
 */
export function withFindings(before: Episodes, findings: readonly Finding[], now: number): Episodes {
  const sorted = findings.toSorted(
    (one, other) => rankOf(one.topic) - rankOf(other.topic) || other.verdict.score - one.verdict.score,
  );
  const after = sorted.reduce((episodes, finding) => withFinding(episodes, finding, now), before);
  // What opened first did not know yet who would come along.
  const companions = new Map(after.episodes.map(({ id, together }) => [id, together]));
  const isNew = new Set(after.decided.slice(before.decided.length));
  const decided = after.decided.map((alert) =>
    isNew.has(alert) ? { ...alert, together: companions.get(alert.episode) ?? alert.together } : alert,
  );
  return { ...after, decided };
}

function rankOf(topic: TopicId): number {
  const kind = kindOf(topic);
  return kind === undefined ? TELLING.length : TELLING.indexOf(kind);
}

function withFinding(before: Episodes, finding: Finding, now: number): Episodes {
  const { topic, rule } = finding;
  const related = before.episodes.filter((episode) => FAMILY[episode.rule] === FAMILY[rule]);
  const own = related.find((episode) => episode.topic === topic);
  if (own !== undefined && isContinued(own, finding)) return goOn(before, own, finding, now);
  // Nobody looked when it had been calm for long enough: it is told to its end before anything new is.
  const ended = own === undefined || own.isOver ? before : end(before, own, now);
  if (own !== undefined && isEchoOf(own, finding)) return ended;
  const host = related.find((episode) => episode !== own && isPartOf(finding, episode));
  if (host !== undefined) return host.isOver ? ended : joined(ended, host, finding);
  return open(withRoom(ended, finding), finding, own, now);
}

/** Whether it is the same run of buckets as the episode, without a calm between them, however late we look. */
function isContinued({ isOver: isEnded, course }: Episode, { verdict }: Finding): boolean {
  return !isEnded && verdict.from <= course.beyondUntil + DEFAULT_COURSE.calmMs;
}

/**
 * What comes soon after an episode and is not much bigger belongs to it; not so where another story is behind it, or a
 * bound is passed again.
 */
function isEchoOf(own: Episode, finding: Finding): boolean {
  if (finding.rule === 'threshold') return false;
  const cause = causeOf(finding);
  const isAnother = cause !== undefined && own.cause !== undefined && cause.story !== own.cause.story;
  return !isAnother && isEcho(own.course, finding.verdict);
}

/** Once it is known to be a part, it stays one for as long as a good part of what lifts it is the same. */
const LEAST_MEMBER_OVERLAP = 0.3;

/** Whether a topic rises within an episode of another one, or in its echo. */
function isPartOf(finding: Finding, episode: Episode): boolean {
  const isMember = episode.together.includes(finding.topic);
  const isNear = episode.isOver
    ? isMember && finding.verdict.to < episode.course.beyondUntil + DEFAULT_COURSE.echoMs
    : isContinued(episode, finding);
  return isNear && isMovedBy(finding, episode, isMember);
}

/** Whether the mentions that lift a topic are those of an episode that is told already. */
function isMovedBy(finding: Finding, episode: Episode, isMember: boolean): boolean {
  const { topic, rule, verdict, company } = finding;
  if (FAMILY[rule] !== 'rise') return false;
  if (company === undefined) return isMember;
  const cause = causeOf(finding);
  if (cause !== undefined && episode.cause !== undefined) return cause.story === episode.cause.story;
  const { expected, spanMinutes } = episode.last.numbers;
  const usual = (expected * minutesOf(verdict)) / spanMinutes;
  const least = isMember ? LEAST_MEMBER_OVERLAP : LEAST_OVERLAP;
  if (!risesWith(company, usualOf(finding), { topic: episode.topic, usual }, least)) return false;
  // A film is no part of what is said of stunts in general, unless that is what lifted the talk of stunts.
  return isMember || rankOf(episode.topic) <= rankOf(topic) || episode.drivers.includes(topic);
}

function causeOf(finding: Finding): StoryShare | undefined {
  return finding.company === undefined ? undefined : storyBehind(finding.company, usualOf(finding));
}

/** What a bound that a team sets is held against is the bound, which says nothing of what is usual. */
function usualOf({ rule, verdict }: Finding): number {
  return rule === 'threshold' ? 0 : verdict.expected;
}

/** Of very many the first are named; the others are part of it all the same. It goes on for as long as any of them does. */
function joined(before: Episodes, host: Episode, { topic, verdict }: Finding): Episodes {
  const isNew = !host.together.includes(topic) && host.together.length < MOST_TOGETHER;
  const beyondUntil = Math.max(host.course.beyondUntil, verdict.to);
  if (!isNew && beyondUntil === host.course.beyondUntil) return before;
  const together = isNew ? [...host.together, topic] : host.together;
  return replace(before, host, { ...host, together, course: { ...host.course, beyondUntil } });
}

/** What is over makes room first, the longest over before the others. */
function withRoom(before: Episodes, { rule }: Finding): Episodes {
  const related = before.episodes.filter((episode) => FAMILY[episode.rule] === FAMILY[rule]);
  if (related.length < MOST_EPISODES) return before;
  const over = related.filter((episode) => episode.isOver);
  const [oldest] = over.toSorted((one, other) => one.course.beyondUntil - other.course.beyondUntil);
  return oldest === undefined ? before : forget(before, oldest);
}

function open(before: Episodes, finding: Finding, earlier: Episode | undefined, now: number): Episodes {
  const { topic, rule, verdict, company } = finding;
  const known = earlier === undefined ? before : forget(before, earlier);
  if (known.episodes.filter((episode) => FAMILY[episode.rule] === FAMILY[rule]).length >= MOST_EPISODES) return before;
  const cause = causeOf(finding);
  const course = openCourse(seenAs(finding), now);
  const episode: Episode = {
    id: idOf(`${rule}|${topic}|${new Date(course.startedAt).toISOString()}`, earlier),
    rule,
    topic,
    together: [],
    course,
    // Found so late that it is over already, it is told once, and not of its end as well.
    isOver: isOver(course, now),
    ...(cause === undefined ? {} : { cause }),
    drivers: company === undefined ? [] : driversOf(company, usualOf(finding)),
    last: toTold(verdict, company),
  };
  // From now on it is told by itself, and no more as a part of another.
  const others = known.episodes.map((each) => without(each, finding));
  return tell({ ...known, episodes: [...others, episode] }, episode, 'opened', now);
}

function without(episode: Episode, { topic, rule }: Finding): Episode {
  if (FAMILY[episode.rule] !== FAMILY[rule] || !episode.together.includes(topic)) return episode;
  return { ...episode, together: episode.together.filter((each) => each !== topic) };
}

/** Late mentions can make a second, much bigger one of the very time that was told before. */
function idOf(id: string, earlier: Episode | undefined): string {
  if (earlier === undefined || (earlier.id !== id && !earlier.id.startsWith(`${id}~`))) return id;
  return `${id}~${Number(earlier.id.slice(id.length + 1) || 1) + 1}`;
}

function goOn(before: Episodes, home: Episode, finding: Finding, now: number): Episodes {
  const { rule, verdict, company } = finding;
  const { course, isGrown } = followCourse(home.course, seenAs(finding), now);
  // A rule that looks at days says of a spike only that it goes on.
  if (rule === 'climb' && home.rule !== 'climb') {
    const beyondUntil = Math.max(home.course.beyondUntil, verdict.to);
    return replace(before, home, { ...home, course: { ...home.course, beyondUntil } });
  }
  const cause = causeOf(finding) ?? home.cause;
  const episode: Episode = {
    ...home,
    course,
    ...(cause === undefined ? {} : { cause }),
    last: toTold(verdict, company),
  };
  const after = replace(before, home, episode);
  return isGrown ? tell(after, episode, 'grown', now) : after;
}

/** How big a bound is passed is how much was said, because the bound is nobody's usual. */
function seenAs({ rule, verdict }: Finding): Verdict {
  return rule === 'threshold' ? { ...verdict, expected: 0 } : verdict;
}

function minutesOf({ from, to }: Verdict): number {
  return (to - from) / MINUTE_MS;
}

/** Ends episodes that were calm for long enough, and forgets those whose echo died away. The same value if none did. */
export function withTime(before: Episodes, now: number): Episodes {
  let after = before;
  for (const episode of before.episodes) {
    if (!episode.isOver && isOver(episode.course, now)) after = end(after, episode, now);
    else if (episode.isOver && now >= episode.course.beyondUntil + REMEMBERED_MS) after = forget(after, episode);
  }
  return after;
}

function end(before: Episodes, episode: Episode, now: number): Episodes {
  const ended = { ...episode, isOver: true };
  return tell(replace(before, episode, ended), ended, 'closed', now);
}

function forget(before: Episodes, { id }: Episode): Episodes {
  return { ...before, episodes: before.episodes.filter((each) => each.id !== id) };
}

/** Takes in what the slow rules have found up to a whole hour: once for each hour, whoever comes first. */
export function withSlowFindings(before: Episodes, findings: readonly Finding[], until: number, now: number): Episodes {
  if (before.judgedUntil >= until) return before;
  const awakeSince = awakeSinceAt(before, until, now);
  return { ...withFindings(before, findings, now), judgedUntil: until, awakeSince };
}

/** The same without alerts that are stored by now. */
export function withoutDecided(before: Episodes, stored: ReadonlySet<string>): Episodes {
  return { ...before, decided: before.decided.filter(({ id }) => !stored.has(id)) };
}

function replace(before: Episodes, old: Episode, by: Episode): Episodes {
  return { ...before, episodes: before.episodes.map((each) => (each === old ? by : each)) };
}

function tell(before: Episodes, episode: Episode, stage: Stage, now: number): Episodes {
  const { id, rule, topic, together, cause, course, last, told } = episode;
  const number = stage === 'grown' ? `-${course.told.times - 1}` : '';
  const alert: DecidedAlert = {
    id: `${id}|${stage}${number}`,
    episode: id,
    stage,
    rule,
    topic,
    together,
    severity: severityOf(rule, stage, last.numbers),
    ...(cause === undefined ? {} : { cause }),
    startedAt: course.startedAt,
    raisedAt: now,
    ...last,
    ...(told === undefined ? {} : { told }),
    ...(stage === 'closed' ? { ended: { at: course.beyondUntil, peak: course.peak } } : {}),
  };
  const { observed, spanMinutes } = last.numbers;
  const after = replace(before, episode, { ...episode, told: { observed, spanMinutes } });
  return { ...after, decided: [...after.decided, alert] };
}

function toTold({ from, to, observed, expected, score, reason }: Verdict, company: Company | undefined): Told {
  const authors = company === undefined ? {} : { authors: company.authors };
  return { from, to, numbers: { spanMinutes: (to - from) / MINUTE_MS, observed, expected, score, ...authors }, reason };
}
