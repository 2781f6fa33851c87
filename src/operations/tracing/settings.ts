/** The samplers of OpenTelemetry that are known here. Source: OpenTelemetry, SDK environment variables. */
export const SAMPLERS = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const;

/** What is traced; where to is read by the exporter from `OTEL_EXPORTER_OTLP_…`. */
export interface TracingSettings {
  readonly sampler: (typeof SAMPLERS)[number];
  /** From 0 to 1; for the samplers by ratio. */
  readonly ratio: number;
}
