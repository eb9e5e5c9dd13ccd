package org.evenhand.decisionlog.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.evenhand.decisionlog.model.NoteSigner;

/**
 * The key that signs checkpoints. It is given as a signing key for notes ({@code PRIVATE+KEY+...})
 * or as 32 random bytes in base64; where nothing gives it, it is made once and kept in a file that
 * only its owner may read.
 */
@Dependent
public class LogKey {
  private final LogSettings settings;

  @Inject
  public LogKey(LogSettings settings) {
    this.settings = settings;
  }

  /** Whether there is a key to sign with, without making one. */
  public boolean isThere() {
    return settings.key().isPresent() || Files.isReadable(settings.keyFile());
  }

  /**
   * The signer, whose name is the log's origin.
   *
   * @throws IllegalStateException if the key cannot be read or made, is not a key, or signs for
   *     another origin; the message never repeats the key
   */
  NoteSigner signer() {
    var secret = settings.key().orElseGet(() -> read(settings.keyFile())).strip();
    NoteSigner signer;
    try {
      signer =
          secret.startsWith("PRIVATE+KEY+")
              ? NoteSigner.parse(secret)
              : NoteSigner.ofSeed(settings.origin(), seed(secret));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("the decision log's key is not a key: " + e.getMessage());
    }
    if (!signer.name().equals(settings.origin())) {
      throw new IllegalStateException(
          "the decision log's key signs for " + signer.name() + ", not for " + settings.origin());
    }
    return signer;
  }

  private static byte[] seed(String base64) {
    return Base64.getUrlDecoder().decode(base64.replace('+', '-').replace('/', '_'));
  }

  private String read(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException("the decision log's key cannot be read from " + file, e);
    }
  }

  private void make(Path file) throws IOException {
    var folder = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Files.createDirectories(file.toAbsolutePath().getParent(), folder);
    var secret = NoteSigner.generate(settings.origin(), new SecureRandom()).secret() + "\n";
    var once = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = Files.newByteChannel(file, once, owner)) {
      channel.write(java.nio.charset.StandardCharsets.US_ASCII.encode(secret));
    } catch (FileAlreadyExistsException another) {
      // somebody else made it in this moment, and it is read next
    }
  }
}
