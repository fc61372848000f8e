/** What the help shows, as lists of message keys. */
import type { MessageKey } from '../../text/index';

export const STEPS = [1, 2, 3, 4, 5, 6, 7] as const;

export const WORDS = [
  'plan', 'processing', 'fdi', 'zone', 'cluster', 'agglomeration', 'pathDependence', 'lockIn', 'relatedness', 'diversification', 'valueChain',
  'smile', 'upgrading', 'contract', 'taxSharing', 'landFinance', 'vehicle', 'hiddenDebt', 'evaluation', 'hukou', 'heritage', 'authenticity',
] as const;

export interface KeyRow { readonly keys: readonly string[]; readonly does: MessageKey }
export interface KeyGroup { readonly where: MessageKey; readonly rows: readonly KeyRow[] }

export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    where: 'help.keys.desk',
    rows: [
      { keys: ['1', '–', '6'], does: 'help.key.signs' },
      { keys: ['W'], does: 'help.key.why' },
      { keys: ['P'], does: 'help.key.proposals' },
      { keys: ['F'], does: 'help.key.forecast' },
      { keys: ['M'], does: 'help.key.map' },
      { keys: ['↑', '+', '−', '0'], does: 'help.key.picture' },
      { keys: ['L'], does: 'help.key.places' },
      { keys: ['G'], does: 'help.key.gazette' },
      { keys: ['E'], does: 'help.key.end' },
      { keys: ['C'], does: 'help.key.continue' },
      { keys: ['Space'], does: 'help.key.space' },
      { keys: [',', '.'], does: 'look.key.step' },
      { keys: ['<', '>'], does: 'look.key.moments' },
      { keys: ['Home', 'End'], does: 'look.key.ends' },
      { keys: ['Esc'], does: 'help.key.escape' },
      { keys: ['?'], does: 'help.key.keys' },
    ],
  },
  {
    where: 'help.keys.plan',
    rows: [
      { keys: ['←', '↑', '→', '↓'], does: 'help.key.arrows' },
      { keys: ['Enter'], does: 'help.key.mark' },
      { keys: ['N'], does: 'help.key.next' },
      { keys: ['T'], does: 'help.key.table' },
      { keys: ['←', '→'], does: 'help.key.sliders' },
      { keys: ['E'], does: 'help.key.adopt' },
    ],
  },
  { where: 'help.keys.title', rows: [{ keys: ['←', '→'], does: 'help.key.cards' }, { keys: ['Enter'], does: 'help.key.take' }] },
];
