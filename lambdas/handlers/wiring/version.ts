import packageJson from '../../../package.json' with { type: 'json' };

/** This software's version, as the package says it. */
export const { version } = packageJson;
