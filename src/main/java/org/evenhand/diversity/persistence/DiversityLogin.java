package org.evenhand.diversity.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.evenhand.diversity.model.SubjectKey;
import org.evenhand.kernel.DatabaseLogin;

/** The container's diversity login, and the key from {@code EVENHAND_DIVERSITY_KEY[_FILE]}. */
@Dependent
class DiversityLogin {
  private static final String KEY = "EVENHAND_DIVERSITY_KEY";

  @Resource(lookup = "java:app/jdbc/diversity")
  private DataSource source;

  @Produces
  @Diversity
  DataSource source() {
    return source;
  }

  @Produces
  DatabaseLogin login() {
    return new DatabaseLogin("diversity", source);
  }

  @Produces
  @Singleton
  SubjectKey key() {
    return new SubjectKey(
        setting(KEY + "_FILE")
            .map(file -> text(Path.of(file)))
            .or(() -> setting(KEY))
            .orElseThrow(() -> new IllegalStateException("set " + KEY + " or " + KEY + "_FILE")));
  }

  private static Optional<String> setting(String name) {
    return ConfigProvider.getConfig().getOptionalValue(name, String.class);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(KEY + "_FILE cannot be read", e);
    }
  }
}
