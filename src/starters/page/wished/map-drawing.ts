import { source } from '../../lay-out.ts';
import { markup } from '../../markup.ts';

/** Streets and a pin, where a map will stand. */
export const mapDrawing = markup`
  <svg class="map" viewBox="0 0 600 240" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
    <path class="ground" d="M0 0h600v240H0z" />
    <path class="park" d="M40 150q90-50 150 10t-40 80H40zM420-10q70 60 180 30V-10z" />
    <path class="road" d="M-10 60q180 40 300 10t320 40M150-10q30 140-30 260M430-10q-40 120 20 260M-10 190q260-40 620 10" />
    <path class="pin" d="M300 150c-26-34-38-52-38-70a38 38 0 0 1 76 0c0 18-12 36-38 70zm0-56a15 15 0 1 0 0-30 15 15 0 0 0 0 30z" />
  </svg>
`;

export const mapStyles = source`
  svg.map {
    display: block;
    width: 100%;
    height: clamp(11rem, 30vw, 17rem);
    margin-bottom: 1.25rem;
    border: 1px solid var(--line);
    border-radius: var(--round);
  }

  .map .ground {
    fill: var(--tint);
  }

  .map .park {
    fill: color-mix(in oklab, var(--art-3) 35%, var(--tint));
  }

  .map .road {
    fill: none;
    stroke: var(--paper);
    stroke-width: 14;
  }

  .map .pin {
    fill: var(--accent);
    fill-rule: evenodd;
  }
`;
