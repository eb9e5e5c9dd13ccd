package org.evenhand.tool.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.evenhand.tool.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingPostgresTest {
  @TempDir private Path cache;

  @Test
  void yieldsProgramsThatRunBesideTheRestOfAnInterruptedUnpacking() throws Exception {
    Files.createDirectories(cache.resolve("postgresql-0123456789abcdef.unfinished-x/bin"));

    var binaries = PostgresBinaries.in(cache);

    var version = new ProcessBuilder(binaries.program("postgres"), "--version").start();
    assertThat(new String(version.getInputStream().readAllBytes()))
        .startsWith("postgres (PostgreSQL) " + Cluster.VERSION + ".");
  }

  @Test
  void mayBeDoneByTwoAtOnce() throws Exception {
    Callable<PostgresBinaries> unpack = () -> PostgresBinaries.in(cache);
    var both = Executors.newFixedThreadPool(2).invokeAll(List.of(unpack, unpack));

    assertThat(both.get(0).get().home()).isEqualTo(both.get(1).get().home());
    try (var left = Files.list(cache)) {
      assertThat(left).hasSize(1);
    }
  }

  @Test
  void saysThatTheFolderCannotBeWritten() {
    assertThatThrownBy(() -> PostgresBinaries.in(Path.of("/proc/evenhand")))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("EVENHAND_CACHE_DIR");
  }
}
