import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { alertsEndpoint } from './alerts/alerts.ts';
import { mountAlertFeeds } from './alerts/feeds.ts';
import type { ApiDeps } from './deps.ts';
import { mount } from './endpoint.ts';
import { describeApi } from './openapi.ts';
import { healthEndpoint, sourcesEndpoint } from './operations.ts';
import { mountAlertPage } from './pages/alerts.ts';
import { mountSourcesPage } from './pages/sources.ts';
import { mountTopicPage } from './pages/topic.ts';
import { mountPage } from './pages/trends.ts';
import { answerProblem, answerThrown } from './problem.ts';
import { seriesEndpoint } from './topics/series.ts';
import { mentionsEndpoint, topicEndpoint } from './topics/topics.ts';
import { trendsEndpoint } from './topics/trends.ts';

/** `OPTIONS` is answered by the CORS middleware before anybody asks. */
const METHODS = ['GET', 'HEAD'];

/** What a browser needs of a 304 too, or it keeps the reply from the page that asked. */
const CORS_HEADERS = ['access-control-allow-origin', 'access-control-expose-headers'];

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
  app.use(cors({ origin: '*', allowMethods: METHODS, exposeHeaders: ['ETag', 'Retry-After'] }));
  app.use(etag({ retainedHeaders: [...RETAINED_304_HEADERS, ...CORS_HEADERS] }));
  app.use(async (c, next) => {
    await next();
    c.header('x-content-type-options', 'nosniff');
    c.header('cache-control', 'no-cache');
  });
  app.use(async (c, next) => {
    if (METHODS.includes(c.req.method)) return next();
    const detail = `${c.req.method} is not answered; ${METHODS.join(' and ')} are.`;
    return answerProblem(c, {
      status: 405,
      title: 'This API is for reading.',
      detail,
      headers: { allow: METHODS.join(', ') },
    });
  });

  const { refreshNames } = deps;
  if (refreshNames !== undefined) {
    app.use(async (_c, next) => {
      await refreshNames();
      await next();
    });
  }

  for (const each of endpoints) mount(app, each);
  // Made when it is first asked for: a cold start need not wait for it.
  let description: object | undefined;
  app.get('/v1/openapi.json', (c) => {
    description ??= describeApi(endpoints);
    return c.json(description);
  });
  mountPage(app, deps);
  mountTopicPage(app, deps);
  mountSourcesPage(app, deps);
  mountAlertPage(app, deps);
  mountAlertFeeds(app, deps);

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
    return answerThrown(c, thrown);
  });
  return app;
}
