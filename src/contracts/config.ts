/** Where jobs are kept. Absolute folders: ours alone, mode 0700, no symlinks. */
export interface Config extends ModelConfig {
  readonly workBase: string;
  readonly outputBase: string;
  readonly logBase: string;
  /** Port of the preview server on loopback; 0 has one chosen. */
  readonly previewPort: number;
  /** Milliseconds that a preview lives. */
  readonly previewTtlMs: number;
  /** Previews that are live at the same time; with 0 none is shown. */
  readonly previewLimit: number;
  /**
   * Wildcard host under which a reverse proxy hands previews on, as in
   * `https://*.previews.example.net`. Without it they are under `localhost`.
   */
  readonly previewBaseUrl?: string;
  /** Origin of the dashboard, the only page that may show previews in a frame. */
  readonly dashboardUrl?: string;
  /** What opens generated pages: `auto` finds a Chromium, `off` opens none, or its absolute path. */
  readonly browser: string;
}

/** The model that plans and writes projects; without one, projects come from the starters. */
export interface ModelConfig {
  /** Its name, such as `openai:gpt-5`. */
  readonly model?: string;
  /** Address of its server, such as `http://localhost:11434/v1`. Default: that of the provider. */
  readonly modelBaseUrl?: string;
  /** Key for its provider. Default: the provider's own variable, such as `OPENAI_API_KEY`. */
  readonly modelApiKey?: string;
  /**
   * Models that are asked in this order if the ones before them fail. Those of the same provider use
   * the same address and key, others their own variable.
   */
  readonly modelFallbacks?: readonly string[];
}
