package org.evenhand.document.reading;

import java.nio.file.Path;

/**
 * How readings are run.
 *
 * @param java the Java program
 * @param classPath the class path of the reader process: the reader's own archive and the parsers,
 *     which are no part of the application
 * @param folder where each reading gets a folder of its own while it lasts; plain bytes lie there
 *     for seconds, so a folder in memory is a good choice
 * @param isolation how far the process is cut off
 * @param limits what one reading may take
 * @param atOnce how many readings run at the same time; the others wait their turn
 */
public record ReaderSettings(
    Path java,
    String classPath,
    Path folder,
    Isolation isolation,
    ReadingLimits limits,
    int atOnce) {

  /** The Java that runs this program. */
  public static Path ownJava() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }
}
