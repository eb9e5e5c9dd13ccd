package org.evenhand.decisionlog.application;

import jakarta.enterprise.context.Dependent;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How the log is kept in this installation:
 *
 * <ul>
 *   <li>{@code EVENHAND_LOG_ORIGIN}: the log's unique name, best a host name and a path the
 *       regulator owns; without spaces and plus signs. Fixed for good with the first checkpoint.
 *   <li>{@code EVENHAND_LOG_KEY} or {@code EVENHAND_LOG_KEY_FILE}: the signing key.
 *   <li>{@code EVENHAND_LOG_CHECKPOINTS_DIR}: the folder outside the database, best on storage that
 *       the database's administrator cannot write to; {@code checkpoints} in the data folder unless
 *       set.
 *   <li>{@code EVENHAND_DATA_DIR}: the data folder.
 * </ul>
 */
@Dependent
public class LogSettings {
  private static final String ORIGIN = "evenhand.invalid/decision-log";
  private static final Path DATA = Path.of(".evenhand", "data");

  private final Function<String, Optional<String>> setting;

  /** In the container. */
  public LogSettings() {
    this(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
  }

  /**
   * Outside the container.
   *
   * @param setting gives the value of a variable, if it is set
   */
  public LogSettings(Function<String, Optional<String>> setting) {
    this.setting = setting;
  }

  public String origin() {
    return setting.apply("EVENHAND_LOG_ORIGIN").orElse(ORIGIN);
  }

  /** The folder of checkpoints outside the database. */
  public Path checkpoints() {
    return setting
        .apply("EVENHAND_LOG_CHECKPOINTS_DIR")
        .map(Path::of)
        .orElseGet(() -> data().resolve("checkpoints"));
  }

  /** The signing key itself, when the environment holds it. */
  Optional<String> key() {
    return setting.apply("EVENHAND_LOG_KEY");
  }

  /** The file of the signing key; made on the first start if nothing names another. */
  Path keyFile() {
    return setting
        .apply("EVENHAND_LOG_KEY_FILE")
        .map(Path::of)
        .orElseGet(() -> data().resolve("keys").resolve("key-decision-log"));
  }

  private Path data() {
    return setting.apply("EVENHAND_DATA_DIR").map(Path::of).orElse(DATA);
  }
}
