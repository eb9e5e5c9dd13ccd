package org.evenhand.tool.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.evenhand.exchange.CsvWriter;
import org.evenhand.identity.api.IssuedPassword;
import org.evenhand.tool.Trouble;

/**
 * Where one-time passwords go: a new file of mode 600, on the disk before the accounts count. It is
 * gone again when they never do, or when there was none to write.
 */
final class PasswordFile implements AutoCloseable {
  private final Path path;
  private boolean written;
  private boolean kept;

  private PasswordFile(Path path) {
    this.path = path;
  }

  static PasswordFile nowhere() {
    return new PasswordFile(null);
  }

  /**
   * Makes the file, empty.
   *
   * @throws Trouble when it exists or cannot be made
   */
  static PasswordFile at(Path path) {
    var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try {
      Files.createFile(path, mode);
      return new PasswordFile(path);
    } catch (FileAlreadyExistsException exists) {
      throw new Trouble(path + " exists already. Name a new file for the passwords.", exists);
    } catch (IOException | UnsupportedOperationException e) {
      throw new Trouble(path + " cannot be made for the passwords (" + e + ").", e);
    }
  }

  void write(List<IssuedPassword> issued) {
    if (issued.isEmpty()) {
      return;
    }
    var text = new StringBuilder();
    try (var out = FileChannel.open(path, Set.of(StandardOpenOption.WRITE))) {
      var csv = new CsvWriter(text, List.of("user_name", "one_time_password"));
      for (var one : issued) {
        csv.row(List.of(one.account(), one.password()));
      }
      var bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
      written = true;
    } catch (IOException e) {
      throw new UncheckedIOException("the passwords cannot be written", e);
    }
  }

  /** The accounts count. */
  void keep() {
    kept = written;
  }

  /** Whether it stays when this is closed. */
  boolean isKept() {
    return kept;
  }

  @Override
  public void close() throws IOException {
    if (path != null && !kept) {
      Files.deleteIfExists(path);
    }
  }
}
