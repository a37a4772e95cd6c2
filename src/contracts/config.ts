/** Folders and previews. Folders are absolute, private (mode 0700) and not symlinks. */
export interface Config {
  readonly workBase: string;
  readonly outputBase: string;
  readonly logBase: string;
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
}
