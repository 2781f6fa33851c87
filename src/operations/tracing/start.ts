import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  type Sampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { RequestWatcher } from '../watchers.ts';
import type { TracingSettings } from './settings.ts';
import { tracing } from './spans.ts';

export interface Tracing {
  readonly watcher: RequestWatcher;
  /** Sends what is left; a collector that does not answer holds nothing up for long. */
  stop(): Promise<void>;
}

const SERVICE_NAME = 'coop-registry';

function rootSampler(sampler: TracingSettings['sampler'], ratio: number): Sampler {
  if (sampler.endsWith('traceidratio')) return new TraceIdRatioBasedSampler(ratio);
  return sampler.endsWith('always_off') ? new AlwaysOffSampler() : new AlwaysOnSampler();
}

/** The sampler of `OTEL_TRACES_SAMPLER` and `OTEL_TRACES_SAMPLER_ARG`. */
export function samplerOf({ sampler, ratio }: TracingSettings): Sampler {
  const root = rootSampler(sampler, ratio);
  return sampler.startsWith('parentbased_') ? new ParentBasedSampler({ root }) : root;
}

/**
 * Sends spans by OTLP over HTTP to where `OTEL_EXPORTER_OTLP_…` says, or to another exporter. This file is loaded only
 * when traces are wanted: the libraries behind it cost nothing otherwise.
 */
export function startTracing(
  settings: TracingSettings,
  exporter: SpanExporter = new OTLPTraceExporter(),
): Tracing {
  const named = resourceFromAttributes({ 'service.name': SERVICE_NAME });
  const provider = new TracerProvider({
    // What the environment says of the service (OTEL_SERVICE_NAME, OTEL_RESOURCE_ATTRIBUTES) goes before its own name.
    resource: defaultResource()
      .merge(named)
      .merge(detectResources({ detectors: [envDetector] })),
    sampler: samplerOf(settings),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  return {
    watcher: tracing(provider.getTracer(SERVICE_NAME)),
    stop: () => provider.shutdown(),
  };
}
