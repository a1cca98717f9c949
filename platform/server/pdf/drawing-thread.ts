import { Worker } from 'node:worker_threads';
import type { Drawing } from './drawing.ts';
import type { DrawAnswer, DrawRequest } from './pdf-worker.ts';

export interface DrawingThreadOptions {
  /** The script the thread runs. */
  readonly file: string;
  /** A drawing that takes longer than this is given up with its thread. */
  readonly patienceMs?: number;
  /** A thread with nothing to do for this long gives its memory back. */
  readonly idleMs?: number;
}

interface Waiting {
  readonly drawing: Drawing;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/**
 * One thread that draws one document after another, off the path of everybody's requests.
 * It starts with the first drawing; when it dies, the drawing in hand fails and the next one gets a new thread.
 */
export class DrawingThread {
  readonly #options: Required<DrawingThreadOptions>;
  readonly #queue: Waiting[] = [];
  #worker: Worker | undefined;
  #current: (Waiting & { id: number }) | undefined;
  #timer: NodeJS.Timeout | undefined;
  #lastId = 0;
  #stopped = false;

  constructor(options: DrawingThreadOptions) {
    this.#options = { patienceMs: 60_000, idleMs: 60_000, ...options };
  }

  draw(drawing: Drawing): Promise<Uint8Array> {
    if (this.#stopped) return Promise.reject(new Error('The drawing thread is stopped'));
    return new Promise((resolve, reject) => {
      this.#queue.push({ drawing, resolve, reject });
      this.#next();
    });
  }

  /** Ends the thread for good; what waits is told. */
  async stop(): Promise<void> {
    this.#stopped = true;
    const waiting = this.#queue.splice(0);
    await this.#drop(new Error('The drawing thread is stopped'));
    for (const { reject } of waiting) reject(new Error('The drawing thread is stopped'));
  }

  #next(): void {
    if (this.#current) return;
    clearTimeout(this.#timer);
    const next = this.#queue.shift();
    if (!next) {
      this.#timer = setTimeout(() => void this.#drop(), this.#options.idleMs).unref();
      return;
    }
    const worker = this.#running();
    worker.ref();
    this.#current = { ...next, id: ++this.#lastId };
    this.#timer = setTimeout(() => this.#giveUp(), this.#options.patienceMs);
    this.#hand({ id: this.#lastId, drawing: next.drawing }, worker);
  }

  #hand(request: DrawRequest, worker: Worker): void {
    try {
      worker.postMessage(request);
    } catch (error) {
      this.#answered({ id: request.id, error: String(error) });
    }
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.#options.file, { name: 'pdf', execArgv: [] });
    const isMine = () => this.#worker === worker;
    worker.on('message', (answer: DrawAnswer) => isMine() && this.#answered(answer));
    worker.on('error', (error) => isMine() && void this.#drop(error).then(() => this.#next()));
    worker.on('exit', (code) => {
      if (isMine())
        void this.#drop(new Error(`The drawing thread ended with code ${code}`)).then(() => this.#next());
    });
    this.#worker = worker;
    return worker;
  }

  #answered(answer: DrawAnswer): void {
    const current = this.#current;
    if (current?.id !== answer.id) return;
    this.#current = undefined;
    this.#worker?.unref();
    if ('error' in answer)
      current.reject(new Error(`Could not draw ${current.drawing.title}: ${answer.error}`));
    else current.resolve(answer.bytes);
    this.#next();
  }

  #giveUp(): void {
    const seconds = this.#options.patienceMs / 1000;
    void this.#drop(new Error(`Drawing took longer than ${seconds} s`)).then(() => this.#next());
  }

  /** Lets the thread go, with the drawing in its hand if there is one. */
  async #drop(error?: Error): Promise<void> {
    clearTimeout(this.#timer);
    const [worker, current] = [this.#worker, this.#current];
    this.#worker = undefined;
    this.#current = undefined;
    if (error) current?.reject(error);
    await worker?.terminate();
  }
}
