import { describe, expect, test } from 'vitest';
import cdkJson from '../../../cdk.json' with { type: 'json' };
import { readDeploymentConfig } from '../../../lambdas/config/deployment-config.ts';

const DEFAULTS = { stage: 'dev', retentionDays: 90, logRetentionDays: 30, reserveFoldConcurrency: true };

describe('readDeploymentConfig', () => {
  test('needs nothing to be set', () => {
    expect(readDeploymentConfig({})).toEqual({ ok: true, config: DEFAULTS });
  });

  test('finds the defaults spelled out in cdk.json, whose feature flags it leaves alone', () => {
    expect(readDeploymentConfig(cdkJson.context)).toEqual({ ok: true, config: DEFAULTS });
  });

  test('lets the command line, which only has text, override the file', () => {
    const context = {
      offcamera: { stage: 'test', alertEmail: 'old@studio.example', retentionDays: 30, contact: 'a person' },
      'aws:cdk:enable-path-metadata': true,
      'cli-telemetry': false,
      stage: 'prod',
      alertEmail: '',
      retentionDays: '365',
      reserveFoldConcurrency: 'false',
    };
    expect(readDeploymentConfig(context)).toEqual({
      ok: true,
      config: { ...DEFAULTS, stage: 'prod', retentionDays: 365, contact: 'a person', reserveFoldConcurrency: false },
    });
  });

  test('names every problem at once, each with the value that caused it', () => {
    const context = {
      offcamera: { stage: 'Prod', alertEmail: 'nobody', alertWebhookUrl: 'http://hooks.studio.example', colour: 'red' },
      retentionDays: '3',
      logRetentionDays: 8,
      contact: 'line\nbreak',
      reserveFoldConcurrency: 'perhaps',
      alertEmial: 'team@studio.example',
    };
    const result = readDeploymentConfig(context);
    expect(result.ok ? [] : [...result.problems].sort()).toEqual([
      expect.stringMatching(/^alertEmail: must be an e-mail address, got "nobody"$/),
      expect.stringMatching(/^alertEmial: no such setting; there are stage, alertEmail, /),
      expect.stringMatching(/^alertWebhookUrl: must be an https URL, got "http:/),
      expect.stringMatching(/^colour: no such setting/),
      expect.stringMatching(/^contact: must be 1 to 200 plain ASCII characters.*, got "line\\nbreak"$/),
      expect.stringMatching(/^logRetentionDays: must be one of 1, 3, 5, 7, .*, got 8$/),
      expect.stringMatching(/^reserveFoldConcurrency: must be true or false, got "perhaps"$/),
      expect.stringMatching(/^retentionDays: must be a whole number of days from 7 to 3650, got "3"$/),
      expect.stringMatching(/^stage: must be 1 to 20 lower-case letters.*, got "Prod"$/),
    ]);
  });

  test.each([
    ['retentionDays', 7.5],
    ['retentionDays', true],
    ['retentionDays', ' 30'],
    ['retentionDays', 3651],
    ['logRetentionDays', 'forever'],
    ['stage', 'a-stage-with-21-letter'],
    ['stage', 7],
    ['stage', '-dev'],
    ['alertWebhookUrl', 'hooks.studio.example'],
  ])('refuses %s = %j', (name, value) => {
    expect(readDeploymentConfig({ [name]: value })).toEqual({
      ok: false,
      problems: [expect.stringContaining(`${name}: must be `)],
    });
  });

  test('says so when the settings are no object, and still reads the rest', () => {
    const result = readDeploymentConfig({ offcamera: 'prod', stage: 'PROD' });
    expect(result).toMatchObject({
      ok: false,
      problems: [/^offcamera: must be an object/, /^stage: /].map((line) => expect.stringMatching(line)),
    });
  });
});
