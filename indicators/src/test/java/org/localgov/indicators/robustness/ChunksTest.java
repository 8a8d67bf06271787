package org.localgov.indicators.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunksTest {
  @AfterEach
  void noThreadIsLeft() {
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(
            thread -> thread.getName().startsWith("localgov-robustness") && thread.isAlive());
    assertThat(Thread.interrupted()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 100})
  void run_mergesInOrder(int threads) {
    List<Integer> merged = new ArrayList<>();
    Chunks.run(
        50,
        threads,
        stopped ->
            number -> {
              spin(number % 3);
              return number * number;
            },
        () -> false,
        merged::add);
    assertThat(merged).isEqualTo(IntStream.range(0, 50).map(i -> i * i).boxed().toList());
  }

  private static void spin(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void failure_ofAPieceOrOfAWorker_isThrown(int threads) {
    assertThatThrownBy(
            () ->
                Chunks.run(
                    20,
                    threads,
                    stopped ->
                        number -> {
                          if (number == 11) {
                            throw new IllegalStateException("eleven");
                          }
                          return number;
                        },
                    () -> false,
                    piece -> {}))
        .hasMessage("eleven");
    assertThatThrownBy(
            () ->
                Chunks.<Integer>run(
                    20,
                    threads,
                    stopped -> {
                      throw new AssertionError("no worker");
                    },
                    () -> false,
                    piece -> {}))
        .isInstanceOf(AssertionError.class)
        .hasMessage("no worker");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void cancelled_stops(int threads) {
    AtomicInteger asked = new AtomicInteger();
    AtomicInteger merged = new AtomicInteger();
    assertThatThrownBy(
            () ->
                Chunks.run(
                    10_000,
                    threads,
                    stopped -> number -> number,
                    () -> asked.incrementAndGet() > 5,
                    piece -> merged.incrementAndGet()))
        .isInstanceOf(CancellationException.class)
        .hasMessage("the analysis was cancelled");
    assertThat(merged.get()).isLessThan(10_000);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void interrupted_stops_andKeepsTheFlag(int threads) {
    assertThatThrownBy(
            () ->
                Chunks.run(
                    10_000,
                    threads,
                    stopped -> number -> number,
                    () -> false,
                    piece -> {
                      if (piece == 3) {
                        Thread.currentThread().interrupt();
                      }
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  /** A long piece is told to stop. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void longPiece_isLeftUnfinished(int threads) {
    AtomicInteger asked = new AtomicInteger();
    assertThatThrownBy(
            () ->
                Chunks.<Integer>run(
                    2,
                    threads,
                    stopped ->
                        number -> {
                          while (!stopped.getAsBoolean()) {
                            spin(1);
                          }
                          return number;
                        },
                    () -> asked.incrementAndGet() > 3,
                    piece -> {
                      throw new AssertionError("an unfinished piece is merged");
                    }))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void nothingToDo_isDone() {
    Chunks.run(0, 3, stopped -> number -> number, () -> false, piece -> assertThat(piece).isNull());
  }
}
