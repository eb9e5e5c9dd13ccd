package org.evenhand.correspondence.delivery;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How letters leave this installation:
 *
 * <ul>
 *   <li>{@code EVENHAND_SMTP_HOST}: the mail server; without one, e-mail goes to the folder too.
 *   <li>{@code EVENHAND_SMTP_PORT}: 587 unless set, 465 for {@code tls}.
 *   <li>{@code EVENHAND_SMTP_TLS}: {@code starttls} (unless set), {@code tls}, or {@code none},
 *       which is for a server on the same machine only.
 *   <li>{@code EVENHAND_SMTP_USER}, {@code EVENHAND_SMTP_PASSWORD} or {@code
 *       EVENHAND_SMTP_PASSWORD_FILE}: how to sign in there, if one must.
 *   <li>{@code EVENHAND_MAIL_FROM}: the sender's address.
 *   <li>{@code EVENHAND_OUTBOX_DIR}: the folder; {@code outbox} in the data folder unless set.
 * </ul>
 */
@Dependent
public class MailSettings {
  private static final Path DATA = Path.of(".evenhand", "data");

  /** How the way to the mail server is kept private. */
  enum Tls {
    STARTTLS,
    TLS,
    NONE
  }

  private final Function<String, Optional<String>> setting;

  /** In the container. */
  public MailSettings() {
    this(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
  }

  /** Outside the container: gives the value of a variable, if it is set. */
  public MailSettings(Function<String, Optional<String>> setting) {
    this.setting = setting;
  }

  Optional<String> host() {
    return setting.apply("EVENHAND_SMTP_HOST");
  }

  int port() {
    return setting
        .apply("EVENHAND_SMTP_PORT")
        .map(Integer::parseInt)
        .orElse(tls() == Tls.TLS ? 465 : 587);
  }

  Tls tls() {
    return setting
        .apply("EVENHAND_SMTP_TLS")
        .map(text -> Tls.valueOf(text.toUpperCase(Locale.ROOT)))
        .orElse(Tls.STARTTLS);
  }

  Optional<String> user() {
    return setting.apply("EVENHAND_SMTP_USER");
  }

  String password() {
    return setting
        .apply("EVENHAND_SMTP_PASSWORD")
        .or(() -> setting.apply("EVENHAND_SMTP_PASSWORD_FILE").map(MailSettings::read))
        .orElse("");
  }

  /** The address that everything comes from. */
  public String from() {
    return setting.apply("EVENHAND_MAIL_FROM").orElse("no-reply@regulator.example");
  }

  Path folder() {
    return setting
        .apply("EVENHAND_OUTBOX_DIR")
        .map(Path::of)
        .orElseGet(
            () -> setting.apply("EVENHAND_DATA_DIR").map(Path::of).orElse(DATA).resolve("outbox"));
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
