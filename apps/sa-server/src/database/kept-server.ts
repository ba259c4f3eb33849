import { setTimeout as wait } from 'node:timers/promises';
import { reasonOf } from '@autosync/core';
import type { Client } from 'pg';

export interface RunningServer {
  readonly pid: number;
  /** With the name and password of its owner. */
  readonly url: string;
}

/** A PostgreSQL server that runs for this program alone. */
export interface Cluster {
  /** With the name and password of the cluster's owner; the same for its whole life. */
  readonly url: string;
  /** The number that it has now. */
  readonly pid: number;
  /** Ends the server after what it is doing. */
  stop(): Promise<void>;
}

/** What it takes to keep a server running. */
export interface ServerCare {
  /** Takes the lock on the server's folder, which lasts as long as the connection. */
  lock(): Promise<Client>;
  /** Starts the server at the same address, or finds it where it has come back by itself. */
  startAgain(): Promise<RunningServer>;
  /** Resolves when a server that was asked to end is gone. */
  ended(pid: number): Promise<void>;
}

/** How long to wait before a server that does not start is tried again; a full disk may be full for long. */
const pauseMs = 1_000;

/** Holds the lock, and starts the server again whenever the connection that holds it is lost. */
export async function keptRunning(first: RunningServer, care: ServerCare): Promise<Cluster> {
  let running: RunningServer | undefined = first;
  let isStopping = false;
  let revival: Promise<void> = Promise.resolve();
  const locked = async () => {
    const connection = await care.lock();
    connection.once('end', () => {
      if (!isStopping) revival = revive();
    });
    return connection;
  };
  let lock = await locked();

  async function revive(): Promise<void> {
    process.stderr.write('The database of SA has ended; it is started again.\n');
    running = undefined;
    while (!isStopping && running === undefined) {
      try {
        const again = await care.startAgain();
        lock = await locked();
        running = again;
      } catch (error) {
        process.stderr.write(`The database of SA does not start yet: ${reasonOf(error)}\n`);
        await wait(pauseMs);
      }
    }
  }

  return {
    url: first.url,
    get pid() {
      return running?.pid ?? 0;
    },
    async stop() {
      isStopping = true;
      await revival;
      if (running === undefined) return;
      await lock.end();
      process.kill(running.pid, 'SIGINT');
      await care.ended(running.pid);
    },
  };
}
