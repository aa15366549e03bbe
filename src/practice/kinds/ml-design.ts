import type { KindOfPractice } from '../phases.ts';

/** The eight steps of the ML guide: from what is decided to what is watched and improved. */
export const mlDesign: KindOfPractice = {
  kind: 'ml-design',
  title: 'ML design',
  phases: [
    {
      id: 'goal',
      title: 'Goal',
      minutes: 5,
      aim: 'Which decision is made, for whom; the metric that matters to the business.',
    },
    {
      id: 'data',
      title: 'Data',
      minutes: 6,
      aim: 'Labels, sources, leakage, privacy, how late the truth comes.',
    },
    { id: 'model', title: 'Model', minutes: 6, aim: 'A baseline first; then what would beat it, and why.' },
    {
      id: 'training',
      title: 'Training',
      minutes: 6,
      aim: 'Splits by time, features once for both sides, imbalance.',
    },
    {
      id: 'serving',
      title: 'Serving',
      minutes: 6,
      aim: 'Latency, batch or online, the feature store, fallbacks.',
    },
    {
      id: 'evaluation',
      title: 'Evaluation',
      minutes: 6,
      aim: 'Offline metric, online test, guardrails, slices.',
    },
    {
      id: 'monitoring',
      title: 'Monitoring',
      minutes: 5,
      aim: 'Drift, quality, delay; who is paged by what.',
    },
    { id: 'iteration', title: 'Iteration', minutes: 5, aim: 'Retraining, rollback, the next experiment.' },
  ],
};
