package org.evenhand.tool.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.evenhand.tool.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakingTheDataFolderTest {
  @TempDir private Path temporary;

  @Test
  void makesIt() throws IOException {
    Path path = temporary.resolve("deep/data");

    try (var folder = DataFolder.take(path)) {
      assertThat(folder.path().resolve("README.txt")).exists();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.keys())))
          .isEqualTo("rwx------");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.logs())))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void givesItToOneStartAtATime() {
    Path path = temporary.resolve("data");

    try (var folder = DataFolder.take(path)) {
      assertThatThrownBy(() -> DataFolder.take(path))
          .isInstanceOf(Trouble.class)
          .hasMessageContaining(
              "in use by another start of Evenhand (process "
                  + ProcessHandle.current().pid()
                  + ")");
      assertThat(DataFolder.user(path)).contains(ProcessHandle.current().pid());
    }

    assertThat(DataFolder.user(path)).isEmpty();
    DataFolder.take(path).close();
  }

  @Test
  void leavesAFolderOfSomethingElseAlone() throws IOException {
    Files.writeString(temporary.resolve("thesis.txt"), "do not touch");

    assertThatThrownBy(() -> DataFolder.take(temporary))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("not a data folder of Evenhand");
    assertThat(temporary).isDirectoryNotContaining(p -> !p.endsWith("thesis.txt"));
  }

  @Test
  void saysThatItCannotBeWritten() {
    assertThatThrownBy(() -> DataFolder.take(Path.of("/proc/evenhand/data")))
        .isInstanceOf(Trouble.class)
        .hasMessageContainingAll("/proc/evenhand/data", "cannot be written", "EVENHAND_DATA_DIR")
        .message()
        .hasLineCount(1);
  }

  @Test
  void saysThatItIsAFile() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");

    assertThatThrownBy(() -> DataFolder.take(file))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("cannot be written");
  }
}
