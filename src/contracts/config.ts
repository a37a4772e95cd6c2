/** Folders, previews and the model. Folders are absolute, private (mode 0700) and not symlinks. */
export interface Config extends ModelConfig {
  readonly workBase: string;
  readonly outputBase: string;
  readonly logBase: string;
  /** No job begins while a base folder is on a disk with fewer free bytes. */
  readonly minFreeBytes: number;
  /** The loopback port of the preview server; 0 chooses one. */
  readonly previewPort: number;
  /** How long a preview is live, in milliseconds. */
  readonly previewTtlMs: number;
  /** Previews that are live at the same time; 0 for none. */
  readonly previewLimit: number;
  /**
   * Wildcard URL of a reverse proxy in front of the preview server, such as
   * `https://*.previews.example.net`. Without it, previews are under `localhost`.
   */
  readonly previewBaseUrl?: string;
  /** Origin of the dashboard, the only page that may embed previews. */
  readonly dashboardUrl?: string;
  /** The browser for generated pages: `auto` finds a Chromium, `off` opens none; or an absolute path. */
  readonly browser: string;
  /**
   * What isolates the code of generated projects while it is run: `auto` finds bubblewrap or Podman, `off`
   * runs none.
   */
  readonly sandbox: 'auto' | 'bwrap' | 'podman' | 'off';
  /** Whether jobs get a container image, unless their request says otherwise. */
  readonly images: boolean;
  /**
   * The image that images of programs are based on, which has `node`: an image layout (a folder), an archive
   * of one (a file), or the name of an image in a registry. Default: the own Node with the libraries it needs.
   */
  readonly imageBase?: string;
  /** The same for pages; it has `/bin/busybox`. Default: that of this machine. */
  readonly imagePageBase?: string;
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
