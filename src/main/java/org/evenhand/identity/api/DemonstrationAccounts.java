package org.evenhand.identity.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.Role;

/**
 * The invented colleagues of the demonstration regulator, in the order in which a case meets their
 * roles. All share one password, which is no secret; none can sign in outside demonstration mode.
 */
public final class DemonstrationAccounts {
  /** What every demonstration account is signed in with. */
  public static final String PASSWORD = "fair-and-square";

  private static final String RESOURCE = "/identity/demonstration-accounts.csv";
  private static final List<DemonstrationAccount> ALL = read();

  private DemonstrationAccounts() {}

  public static List<DemonstrationAccount> all() {
    return ALL;
  }

  /** The colleagues of one role. */
  public static List<DemonstrationAccount> of(Role role) {
    return ALL.stream().filter(account -> account.role() == role).toList();
  }

  public static Optional<DemonstrationAccount> named(String name) {
    return ALL.stream().filter(account -> account.name().equals(name)).findFirst();
  }

  private static List<DemonstrationAccount> read() {
    try (var in = DemonstrationAccounts.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(DemonstrationAccounts::account)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static DemonstrationAccount account(String line) {
    var cells = line.split(",");
    return new DemonstrationAccount(cells[0], cells[1], Role.ofCode(cells[2]).orElseThrow());
  }
}
