/** The page's side of the worker. Only the newest question of each kind is answered; a worker that dies is started once more. */
import type { Level } from '../sim/index';
import type { FromWorker, Kind, Part, Questions, Telling, ToWorker } from './messages';

/** The part of `Worker` that is used. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

export interface InsightOptions {
  readonly level: Level;
  readonly makeWorker: () => WorkerLike;
  /** Called once when looking ahead is not possible any more. The game goes on without. */
  readonly onLost?: (reason: string) => void;
  /** A worker that answers nothing for so long counts as dead. */
  readonly patienceMs?: number;
}

type Ask<K extends Kind> = (query: Questions[K]['query']) => Promise<Questions[K]['answer'] | null>;
/** `tell` hears what is known on the way. */
type AskOn<K extends Telling> = (query: Questions[K]['query'], tell?: (part: Questions[K]['part']) => void) => Promise<Questions[K]['answer'] | null>;

/** Each question answers null when a newer one of its kind has been asked, when it failed, or when the worker is lost. */
export interface Insight {
  readonly forecast: Ask<'forecast'>;
  readonly previews: Ask<'previews'>;
  readonly planOdds: Ask<'planOdds'>;
  readonly historyVerdict: Ask<'historyVerdict'>;
  readonly ahead: Ask<'ahead'>;
  readonly aim: Ask<'aim'>;
  readonly foresight: Ask<'foresight'>;
  /** Asked by a worker that has hired another one. */
  readonly under: Ask<'under'>;
  readonly claims: AskOn<'claims'>;
  readonly mattered: AskOn<'mattered'>;
  readonly fortune: AskOn<'fortune'>;
  readonly schools: AskOn<'schools'>;
  readonly isLost: () => boolean;
  readonly close: () => void;
}

interface Open { readonly message: ToWorker & { readonly id: number; readonly kind: Kind }; readonly settle: (answer: unknown) => void; readonly tell?: ((part: Part) => void) | undefined }

const PATIENCE_MS = 20_000;
const STARTS = 2;

/** Start the worker and connect to it. */
export function connectInsight(options: InsightOptions): Insight {
  const desk = new QuestionDesk(options);
  const ask = <K extends Kind>(kind: K): Ask<K> => (query) => desk.ask(kind, query) as Promise<Questions[K]['answer'] | null>;
  const askOn = <K extends Telling>(kind: K): AskOn<K> => (query, tell) => desk.ask(kind, query, tell as ((part: Part) => void) | undefined) as Promise<Questions[K]['answer'] | null>;
  return {
    forecast: ask('forecast'), previews: ask('previews'), planOdds: ask('planOdds'), historyVerdict: ask('historyVerdict'), ahead: ask('ahead'), aim: ask('aim'), foresight: ask('foresight'), under: ask('under'),
    claims: askOn('claims'), mattered: askOn('mattered'), fortune: askOn('fortune'), schools: askOn('schools'),
    isLost: () => desk.isLost(), close: () => desk.close(),
  };
}

class QuestionDesk {
  private readonly options: InsightOptions;
  private readonly open = new Map<Kind, Open>();
  private worker: WorkerLike | null = null;
  private starts = 0;
  private lastId = 0;
  private lost = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: InsightOptions) {
    this.options = options;
    this.start();
  }

  isLost(): boolean {
    return this.lost;
  }

  ask(kind: Kind, query: Questions[Kind]['query'], tell?: (part: Part) => void): Promise<unknown> {
    this.forget(kind);
    if (!this.worker) return Promise.resolve(null);
    return new Promise((settle) => {
      const message = { kind, id: ++this.lastId, query } as Open['message'];
      this.open.set(kind, { message, settle, tell });
      this.send(message);
      this.watch();
    });
  }

  close(): void {
    this.lost = true;
    this.drop();
    for (const kind of this.open.keys()) this.forget(kind);
  }

  private start(): void {
    this.starts++;
    try {
      this.worker = this.options.makeWorker();
    } catch (error) {
      return this.fail(String(error));
    }
    this.worker.onmessage = (event) => this.hear(event.data as FromWorker);
    this.worker.onerror = (event) => this.fail(event.message || 'the worker stopped');
    this.worker.onmessageerror = () => this.fail('an answer could not be read');
    this.send({ kind: 'open', level: this.options.level });
    for (const { message } of this.open.values()) this.send(message);
    this.watch();
  }

  private hear(message: FromWorker): void {
    for (const [kind, { message: question, settle, tell }] of this.open) {
      if (question.id !== message.id) continue;
      if (message.kind === 'part') {
        tell?.(message.part);
        continue;
      }
      this.open.delete(kind);
      settle(message.kind === 'answer' ? message.answer : null);
    }
    this.watch();
  }

  /** A second worker gets the open questions; after that the page goes on without. */
  private fail(reason: string): void {
    this.drop();
    if (this.lost) return;
    if (this.starts < STARTS) return this.start();
    this.close();
    this.options.onLost?.(reason);
  }

  private forget(kind: Kind): void {
    const stale = this.open.get(kind);
    if (!stale) return;
    this.open.delete(kind);
    if (this.worker) this.send({ kind: 'cancel', id: stale.message.id });
    stale.settle(null);
  }

  private send(message: ToWorker): void {
    this.worker?.postMessage(message);
  }

  private watch(): void {
    clearTimeout(this.timer);
    if (this.open.size > 0 && this.worker) this.timer = setTimeout(() => this.fail('no answer'), this.options.patienceMs ?? PATIENCE_MS);
  }

  private drop(): void {
    clearTimeout(this.timer);
    if (!this.worker) return;
    this.worker.onmessage = this.worker.onerror = this.worker.onmessageerror = null;
    this.worker.terminate();
    this.worker = null;
  }
}
