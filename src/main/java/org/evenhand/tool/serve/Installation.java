package org.evenhand.tool.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import org.evenhand.tool.Trouble;

/** Where the product itself is: the folder with {@code deploy/} and {@code target/}. */
public final class Installation {
  private Installation() {}

  /** The folder that the start scripts name; the current one otherwise. */
  public static Path home() {
    return Path.of(System.getProperty("evenhand.home", "")).toAbsolutePath().normalize();
  }

  /** The application. */
  public static Path war() {
    return built("target/evenhand.war");
  }

  /** The application server. */
  public static Path payara() {
    return built("target/server/payara-micro.jar");
  }

  /** The programs that read documents, each in a process of its own: no part of the application. */
  public static String readerClassPath() {
    return home().resolve("target/reader") + "/*";
  }

  /** The programs that find plans, in a process of their own likewise. */
  public static Path solverLibraries() {
    return home().resolve("target/solver");
  }

  /** The Java program that runs us. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static Path built(String name) {
    Path file = home().resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new Trouble(file + " is missing. Build it first: mvn -DskipTests package");
    }
    return file;
  }
}
