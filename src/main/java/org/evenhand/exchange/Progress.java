package org.evenhand.exchange;

/** Told now and then how far a long piece of work has come. */
@FunctionalInterface
public interface Progress {
  Progress SILENT = (step, done) -> {};

  /**
   * @param step what is being done, as a code: {@code read}, {@code compare}, {@code write}
   * @param done how many rows so far
   */
  void reached(String step, long done);
}
