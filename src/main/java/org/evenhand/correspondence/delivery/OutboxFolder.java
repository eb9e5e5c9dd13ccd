package org.evenhand.correspondence.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.evenhand.correspondence.api.LetterView;
import org.evenhand.kernel.CivilTime;

/**
 * A folder that letters are put in whole: for printing, and for e-mail where no mail server is set.
 * A file is named by the delivery, so that a repetition replaces it.
 */
final class OutboxFolder {
  private final Path folder;

  OutboxFolder(Path folder) {
    this.folder = folder;
  }

  /** Puts a letter there and answers the file's name. */
  String put(UUID delivery, LetterView letter, String ending, byte[] content) throws NotDelivered {
    var name =
        CivilTime.dayOf(letter.sentAt())
            + "-"
            + letter.caseReference()
            + "-"
            + delivery
            + "."
            + ending;
    return put(name, content);
  }

  /** Puts a file there under a name of its own and answers the name. */
  String put(String name, byte[] content) throws NotDelivered {
    try {
      open();
      var part = Files.createTempFile(folder, "part", ".tmp");
      Files.write(part, content);
      Files.move(
          part,
          folder.resolve(name),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      return name;
    } catch (IOException notWritten) {
      throw NotDelivered.forNow("the outbox folder cannot be written", notWritten);
    }
  }

  private void open() throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Files.createDirectories(folder);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }
}
