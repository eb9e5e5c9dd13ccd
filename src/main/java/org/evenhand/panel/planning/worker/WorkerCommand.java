package org.evenhand.panel.planning.worker;

import java.nio.file.Path;
import java.util.List;

/**
 * The command line of the worker. The engines write on standard output whatever they like, so that
 * goes nowhere, and answers have a channel of their own.
 */
final class WorkerCommand {
  static final String MAIN = "org.evenhand.panel.planning.worker.child.SolverMain";

  /** Where the worker writes its answers. */
  public static final String ANSWERS = "/dev/fd/3";

  private static final String LIMITED =
      "ulimit -c 0; ulimit -v \"$1\" 2>/dev/null; shift; exec \"$@\" 3>&1 1>/dev/null";

  private static final String NATIVE = "ortools-linux-x86-64";

  private WorkerCommand() {}

  static List<String> line(SolverSettings settings, Path folder) {
    var libraries = settings.libraries().toAbsolutePath();
    return List.of(
        "sh",
        "-c",
        LIMITED,
        "solver",
        Long.toString(settings.memoryMegabytes() * 1024L),
        settings.java().toString(),
        "-Xmx" + settings.heapMegabytes() + "m",
        "-XX:MaxMetaspaceSize=128m",
        "-XX:CompressedClassSpaceSize=64m",
        "-XX:ReservedCodeCacheSize=64m",
        "-XX:+UseSerialGC",
        "-XX:-UsePerfData",
        "-XX:ErrorFile=" + folder.resolve("error.log"),
        "-Xshare:auto",
        "-Djava.io.tmpdir=" + folder,
        "-Djava.library.path=" + libraries.resolve(NATIVE),
        "-Dfile.encoding=UTF-8",
        "-cp",
        libraries + "/*",
        MAIN,
        ANSWERS);
  }
}
