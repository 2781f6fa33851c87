export default {
  registry: {
    input: { target: '../../../openapi/openapi.json' },
    output: {
      target: './generated/orval.generated.ts',
      client: 'fetch',
      mode: 'single',
      headers: true,
      baseUrl: process.env.REGISTRY_URL,
    },
  },
};
