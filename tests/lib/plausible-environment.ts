/**
 * The environment that Lambda would give a function: what the template says, with the logical ids of other resources
 * turned into names, URLs and ARNs such as AWS would hand out.
 */
export function plausibleEnvironment(environment: Readonly<Record<string, string>>): Record<string, string> {
  const region = 'eu-west-1';
  const account = '111122223333';
  const values = Object.entries(environment).map(([name, value]) => {
    if (name.endsWith('_QUEUE_URL')) return [name, `https://sqs.${region}.amazonaws.com/${account}/${value}`];
    if (name === 'DASHBOARD_URL') return [name, `https://abcdef.execute-api.${region}.amazonaws.com/`];
    return [name, name.endsWith('_ARN') ? `arn:aws:sns:${region}:${account}:${value}` : value];
  });
  return { AWS_REGION: region, ...Object.fromEntries(values) };
}
