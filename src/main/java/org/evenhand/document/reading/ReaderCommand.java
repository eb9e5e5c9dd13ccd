package org.evenhand.document.reading;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.document.api.FileType;

/** The command line of the reader process. */
final class ReaderCommand {
  static final String MAIN = "org.evenhand.document.reading.child.ReaderMain";

  /** Limits of the system, which hold whatever the program does: no core, processor time, files. */
  private static final String LIMITED =
      "ulimit -c 0; ulimit -t \"$1\"; ulimit -f \"$2\"; shift 2; exec nice -n 5 \"$@\"";

  private static final int SYSTEM_BLOCK = 512;

  private ReaderCommand() {}

  static List<String> line(ReaderSettings settings, FileType claimed, Depth depth) {
    var limits = settings.limits();
    var line = new ArrayList<>(settings.isolation().command());
    line.addAll(List.of("sh", "-c", LIMITED, "reader"));
    line.add(Long.toString(limits.time().toSeconds() * 2 + 1));
    line.add(Long.toString(limits.expandedBytes() * 2 / SYSTEM_BLOCK));
    line.add(settings.java().toString());
    line.addAll(javaOptions(limits));
    line.addAll(List.of("-cp", settings.classPath(), MAIN));
    line.add(limits.asArgument());
    line.add(claimed == null ? "NONE" : claimed.name());
    line.add(depth.name());
    return line;
  }

  private static List<String> javaOptions(ReadingLimits limits) {
    return List.of(
        "-Xmx" + limits.heapMegabytes() + "m",
        "-Xss4m",
        "-XX:MaxMetaspaceSize=128m",
        "-XX:MaxDirectMemorySize=32m",
        "-XX:ReservedCodeCacheSize=48m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        "-XX:+DisableAttachMechanism",
        "-Xshare:auto",
        "-Djava.awt.headless=true",
        "-Djava.io.tmpdir=.",
        "-Duser.home=.",
        "-Dfile.encoding=UTF-8",
        "-Duser.language=en",
        "-Duser.country=GB");
  }
}
