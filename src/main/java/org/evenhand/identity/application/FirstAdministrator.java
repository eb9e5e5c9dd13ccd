package org.evenhand.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.evenhand.identity.api.NewAccount;
import org.evenhand.identity.model.AccountRules;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/** The administrator that the environment of the first start names. */
@Dependent
public class FirstAdministrator {
  public static final String USER = "EVENHAND_ADMIN_USER";
  public static final String PASSWORD = "EVENHAND_ADMIN_PASSWORD";
  public static final String PASSWORD_FILE = PASSWORD + "_FILE";

  private final Optional<String> user;
  private final Optional<String> password;
  private final Optional<String> passwordFile;

  @Inject
  public FirstAdministrator(
      @ConfigProperty(name = USER) Optional<String> user,
      @ConfigProperty(name = PASSWORD) Optional<String> password,
      @ConfigProperty(name = PASSWORD_FILE) Optional<String> passwordFile) {
    this.user = user;
    this.password = password;
    this.passwordFile = passwordFile;
  }

  /** What stands against such an administrator, for those who look before anything is started. */
  public static List<Problem> problems(String user, String password) {
    return AccountRules.check(account(user, password));
  }

  private static NewAccount account(String user, String password) {
    return new NewAccount(user, "Administrator", Set.of(Role.SYSTEM_ADMIN), password);
  }

  /** The account to make; refused where the environment does not say enough. */
  Outcome<NewAccount> asked() {
    if (user.isEmpty() || (password.isEmpty() && passwordFile.isEmpty())) {
      return Outcome.refused(Problem.of("firstStart.noAdministrator"));
    }
    try {
      var secret =
          password.isPresent()
              ? password.get()
              : Files.readString(Path.of(passwordFile.orElseThrow())).strip();
      return Outcome.done(account(user.get(), secret));
    } catch (IOException unreadable) {
      return Outcome.refused(Problem.of("firstStart.unreadable", passwordFile.orElseThrow()));
    }
  }
}
