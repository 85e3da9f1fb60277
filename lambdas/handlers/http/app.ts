import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { readTrends } from '../../app/read-trends.ts';
import { messageOf } from '../../errors.ts';
import { alertsEndpoint } from './alerts.ts';
import type { ApiDeps } from './deps.ts';
import { mount } from './endpoint.ts';
import { describeApi } from './openapi.ts';
import { healthEndpoint, sourcesEndpoint } from './operations.ts';
import { renderPage } from './page.ts';
import { WindowParameter } from './parameters.ts';
import { answerProblem } from './problem.ts';
import { mentionsEndpoint, seriesEndpoint, topicEndpoint } from './topics.ts';
import { trendsEndpoint } from './trends.ts';

/** The API as one application, the same on Lambda and on one machine. */
export function createApi(deps: ApiDeps): Hono {
  const endpoints = [
    trendsEndpoint(deps),
    topicEndpoint(deps),
    seriesEndpoint(deps),
    mentionsEndpoint(deps),
    alertsEndpoint(deps),
    sourcesEndpoint(deps),
    healthEndpoint(deps),
  ];
  const app = new Hono();
  // A dashboard of another origin may read: there is nothing here that only its user may see.
  app.use(cors({ origin: '*', allowMethods: ['GET'] }), etag());
  app.use(async (c, next) => {
    await next();
    c.header('x-content-type-options', 'nosniff');
    c.header('cache-control', 'no-cache');
  });
  for (const each of endpoints) mount(app, each);

  const description = describeApi(endpoints);
  app.get('/v1/openapi.json', (c) => c.json(description));
  app.get('/', async (c) => {
    const window = WindowParameter.catch('24h').parse(c.req.query('window'));
    c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
    return c.html(renderPage(await readTrends(window, undefined, deps.clock.now(), deps.derived), deps.labelOf));
  });

  app.notFound((c) => {
    const paths = endpoints.map(({ path }) => path).join(', ');
    return answerProblem(c, {
      status: 404,
      title: 'There is nothing here.',
      detail: `Known are ${paths} and /v1/openapi.json.`,
    });
  });
  app.onError((thrown, c) => {
    deps.log.error('request-failed', { path: c.req.path, error: thrown });
    const detail = messageOf(thrown).includes('throttl')
      ? 'The table is busy; try again in a moment.'
      : 'The fault is ours and has been logged.';
    return answerProblem(c, { status: 500, title: 'The request could not be answered.', detail });
  });
  return app;
}
