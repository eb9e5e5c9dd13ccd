package org.evenhand.panel.planning.worker;

import java.nio.file.Path;

/**
 * How the worker process is run.
 *
 * @param java the Java program
 * @param libraries the folder of the solver's own archive, its libraries and the native ones, which
 *     are no part of the application
 * @param folder where each worker has a folder of its own while it lives
 * @param heapMegabytes of Java; the engines take memory of their own
 * @param memoryMegabytes of addresses for the whole process
 */
public record SolverSettings(
    Path java, Path libraries, Path folder, int heapMegabytes, int memoryMegabytes) {
  private static final int HEAP = 512;
  private static final int MEMORY = 6_144;

  /** This program's Java, the usual limits. */
  public static SolverSettings of(Path libraries, Path folder) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new SolverSettings(java, libraries, folder, HEAP, MEMORY);
  }
}
