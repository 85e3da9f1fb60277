/**
 * Stands in for the SDK's chain of ways to come by credentials, by its name: Lambda puts a function's credentials into its
 * environment, and the other ways (profiles, single sign-on, roles, instance metadata) are a fifth of a bundle.
 */
export const defaultProvider = () => async () => {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = process.env;
  const { AWS_SESSION_TOKEN: sessionToken } = process.env;
  if (!accessKeyId || !secretAccessKey) throw new Error('There are no credentials in the environment.');
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
};
