package org.evenhand.fairness.anonymisation.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The master keys of the running server, from {@code EVENHAND_VAULT_KEY[_FILE]}. */
@ApplicationScoped
public class VaultKeyFile {
  private static final String KEY = "EVENHAND_VAULT_KEY";

  private final Config config;

  @Inject
  public VaultKeyFile(Config config) {
    this.config = config;
  }

  /** For the container's proxies. */
  protected VaultKeyFile() {
    this(null);
  }

  @Produces
  @Singleton
  MasterKeys keys() {
    var file = setting(KEY + "_FILE").map(Path::of);
    return new MasterKeys(
        () ->
            file.map(VaultKeyFile::text)
                .or(() -> setting(KEY))
                .orElseThrow(
                    () -> new IllegalStateException("set " + KEY + " or " + KEY + "_FILE")));
  }

  private Optional<String> setting(String name) {
    return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(KEY + "_FILE cannot be read", e);
    }
  }
}
