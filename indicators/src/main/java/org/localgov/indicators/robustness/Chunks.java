package org.localgov.indicators.robustness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Does numbered pieces of work on some threads and hands on what they give in the order of their
 * numbers, so that the outcome does not depend on the threads. Leaves no thread running.
 */
final class Chunks {
  private static final long WAIT = 50;

  private Chunks() {}

  /** A piece of work that is done, or has failed. */
  private record Done<T>(int number, @Nullable T piece, @Nullable Throwable failure) {}

  /**
   * Does the work.
   *
   * @param worker makes what does the pieces on one thread; it is told whether to leave a piece
   *     unfinished
   * @param merge takes the pieces in order, on the thread that called
   * @throws CancellationException if it was cancelled, or the thread that called was interrupted
   */
  static <T> void run(
      int count,
      int threads,
      Function<BooleanSupplier, IntFunction<T>> worker,
      BooleanSupplier cancelled,
      Consumer<T> merge) {
    if (threads == 1 || count < 2) {
      IntFunction<T> only = worker.apply(() -> isStopped(cancelled));
      for (int number = 0; number < count; number++) {
        stopIf(cancelled);
        T piece = only.apply(number);
        stopIf(cancelled);
        merge.accept(piece);
      }
      return;
    }
    AtomicInteger next = new AtomicInteger();
    AtomicBoolean stop = new AtomicBoolean();
    BlockingQueue<Done<T>> done = new LinkedBlockingQueue<>();
    List<Thread> started = new ArrayList<>();
    try {
      for (int i = 0; i < Math.min(threads, count); i++) {
        Thread thread =
            new Thread(() -> work(worker, next, count, stop, done), "localgov-robustness");
        thread.setDaemon(true);
        thread.start();
        started.add(thread);
      }
      inOrder(count, done, cancelled, merge);
    } finally {
      stop.set(true);
      awaitEnd(started);
    }
  }

  private static <T> void work(
      Function<BooleanSupplier, IntFunction<T>> worker,
      AtomicInteger next,
      int count,
      AtomicBoolean stop,
      BlockingQueue<Done<T>> done) {
    int number = -1;
    try {
      IntFunction<T> mine = worker.apply(stop::get);
      for (number = next.getAndIncrement();
          number < count && !stop.get();
          number = next.getAndIncrement()) {
        done.add(new Done<>(number, mine.apply(number), null));
      }
    } catch (RuntimeException | Error e) {
      done.add(new Done<>(number, null, e));
    }
  }

  private static <T> void inOrder(
      int count, BlockingQueue<Done<T>> done, BooleanSupplier cancelled, Consumer<T> merge) {
    Map<Integer, T> early = new HashMap<>();
    int merged = 0;
    while (merged < count) {
      stopIf(cancelled);
      Done<T> piece;
      try {
        piece = done.poll(WAIT, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw cancellation();
      }
      if (piece == null) {
        continue;
      }
      if (piece.failure instanceof RuntimeException failure) {
        throw failure;
      }
      if (piece.failure instanceof Error failure) {
        throw failure;
      }
      early.put(piece.number, Objects.requireNonNull(piece.piece));
      for (T next = early.remove(merged); next != null; next = early.remove(merged)) {
        merge.accept(next);
        merged++;
      }
    }
  }

  private static boolean isStopped(BooleanSupplier cancelled) {
    return Thread.currentThread().isInterrupted() || cancelled.getAsBoolean();
  }

  private static void stopIf(BooleanSupplier cancelled) {
    if (isStopped(cancelled)) {
      throw cancellation();
    }
  }

  private static CancellationException cancellation() {
    return new CancellationException("the analysis was cancelled");
  }

  /** Waits for the threads even where the one that waits was interrupted, and keeps its flag. */
  private static void awaitEnd(List<Thread> started) {
    boolean interrupted = Thread.interrupted();
    for (Thread thread : started) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
