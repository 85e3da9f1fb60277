import type { Episodes } from '../domain/alerting/episode.ts';

/** All open episodes, and the alerts decided but not stored yet: one value, so each decision is one conditional write. */
export interface EpisodeStore {
  /** Undefined until there has been a decision. */
  read(): Promise<{ readonly episodes: Episodes; readonly revision: string } | undefined>;
  /** False when somebody else has decided something since that revision was read (undefined: since there was none). */
  replace(episodes: Episodes, after: string | undefined): Promise<boolean>;
}
