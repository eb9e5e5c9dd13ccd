package org.evenhand.identity.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenhand.identity.api.NewAccount;
import org.evenhand.identity.model.AccountRules;
import org.evenhand.identity.model.PasswordRule;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/**
 * What an installation's environment says about who can get in: looked at without a server, and
 * without showing a secret.
 *
 * @param wrong what keeps people out or the server from starting
 * @param insecure what lets in somebody it should not
 */
public record SecurityFindings(List<String> wrong, List<String> insecure) {
  private static final int LONGEST_IDLE_MINUTES = 60;
  private static final int LONGEST_HOURS = 12;
  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);
  private static final List<String> LOGINS = List.of("MIGRATOR", "CASEWORK", "VAULT", "DIVERSITY");

  public SecurityFindings {
    wrong = List.copyOf(wrong);
    insecure = List.copyOf(insecure);
  }

  /**
   * @param environment names and values; only {@code EVENHAND_*} is looked at
   */
  public static SecurityFindings of(Map<String, String> environment) {
    var look = new Look(environment, new ArrayList<>(), new ArrayList<>());
    look.administrator();
    look.demonstration();
    look.transport();
    look.sessions();
    look.databasePasswords();
    look.secretFiles();
    return new SecurityFindings(look.wrong, look.insecure);
  }

  private record Look(Map<String, String> environment, List<String> wrong, List<String> insecure) {

    void administrator() {
      var user = text("EVENHAND_ADMIN_USER");
      var password = secret("EVENHAND_ADMIN_PASSWORD");
      if (user.isPresent() != password.isPresent()) {
        wrong.add(
            "EVENHAND_ADMIN_USER and EVENHAND_ADMIN_PASSWORD (or _FILE) go together; one of them"
                + " is missing.");
      }
      if (user.isPresent() && password.isPresent()) {
        var asked =
            new NewAccount(user.get(), "Administrator", Set.of(Role.SYSTEM_ADMIN), password.get());
        AccountRules.check(asked).forEach(this::administrator);
      }
    }

    private void administrator(Problem problem) {
      wrong.add(
          problem.field().equals("name")
              ? "EVENHAND_ADMIN_USER is no user name: 2 to 40 lower-case letters, digits, dots,"
                  + " hyphens or underscores, beginning with a letter."
              : "EVENHAND_ADMIN_PASSWORD is too short, too long or easily guessed; choose at least "
                  + PasswordRule.SHORTEST
                  + " characters.");
    }

    void demonstration() {
      if (isDemonstration() && !isLoopback()) {
        insecure.add(
            "A demonstration can be reached from other machines: anybody there can sign in as"
                + " anybody. Set EVENHAND_DEMO=false, or EVENHAND_BIND=127.0.0.1.");
      }
    }

    void transport() {
      var proxies = text("EVENHAND_TRUSTED_PROXIES");
      if (proxies.isEmpty() && !isLoopback()) {
        insecure.add(
            "No proxy that ends TLS is named in EVENHAND_TRUSTED_PROXIES: pages are refused to"
                + " everybody who is not on this machine.");
      }
      proxies.stream()
          .flatMap(names -> Stream.of(names.split("[,\\s]+")))
          .filter(name -> !name.isBlank())
          .forEach(this::proxy);
    }

    private void proxy(String name) {
      if (!name.matches("[0-9a-fA-F.:]+(/\\d{1,3})?")) {
        wrong.add(
            "EVENHAND_TRUSTED_PROXIES: \""
                + name
                + "\" is no address or network; write 10.0.0.5"
                + " or 10.0.0.0/24.");
      } else if (name.matches("(0\\.0\\.0\\.0|::)/0+")) {
        insecure.add(
            "EVENHAND_TRUSTED_PROXIES trusts everybody ("
                + name
                + "): anybody can claim to come"
                + " over TLS and from any address.");
      }
    }

    void sessions() {
      limit("EVENHAND_SESSION_IDLE_MINUTES", LONGEST_IDLE_MINUTES);
      limit("EVENHAND_SESSION_HOURS", LONGEST_HOURS);
    }

    private void limit(String name, int longest) {
      text(name)
          .ifPresent(
              value -> {
                if (!value.matches("[1-9]\\d{0,4}")) {
                  wrong.add(name + " is \"" + value + "\"; it is a whole number from 1.");
                } else if (Integer.parseInt(value) > longest) {
                  insecure.add(
                      name
                          + " is "
                          + value
                          + ": an unattended screen stays open longer than "
                          + longest
                          + ".");
                }
              });
    }

    void databasePasswords() {
      var byPassword = new TreeMap<String, String>();
      for (var login : LOGINS) {
        var name = "EVENHAND_DB_" + login + "_PASSWORD";
        secret(name).ifPresent(password -> databasePassword(byPassword, name, password));
      }
      if (text("EVENHAND_DB_MIGRATOR_PASSWORD").isPresent()) {
        insecure.add(
            "EVENHAND_DB_MIGRATOR_PASSWORD stands in the environment: whoever starts the server"
                + " from here hands it the owner's password. Only \"evenhand migrate\" needs it.");
      }
    }

    private void databasePassword(Map<String, String> seen, String name, String password) {
      var user = text(name.replace("_PASSWORD", "_USER")).orElse("");
      if (!PasswordRule.check("", password, user).isEmpty() || password.contains("evenhand")) {
        insecure.add(name + " is too short or easily guessed.");
      }
      var other = seen.putIfAbsent(password, name);
      if (other != null) {
        insecure.add(name + " is the same as " + other + ": the wall between them is no wall.");
      }
    }

    void secretFiles() {
      environment.keySet().stream()
          .filter(name -> name.startsWith("EVENHAND_") && name.endsWith("_FILE"))
          .sorted()
          .forEach(name -> secretFile(name, Path.of(environment.get(name))));
      var keys = Path.of(text("EVENHAND_DATA_DIR").orElse(".evenhand/data"), "keys");
      if (Files.isDirectory(keys)) {
        try (var files = Files.list(keys)) {
          files.sorted().forEach(file -> onlyTheOwnerReads(file, file.toString()));
        } catch (IOException unreadable) {
          wrong.add(keys + " cannot be read.");
        }
      }
    }

    /** That it is missing is told by whoever reads it. */
    private void secretFile(String name, Path file) {
      if (Files.exists(file)) {
        onlyTheOwnerReads(file, name + " (" + file + ")");
      }
    }

    private void onlyTheOwnerReads(Path file, String called) {
      try {
        if (Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
          insecure.add(called + " can be read by others; give it mode 600.");
        }
      } catch (IOException | UnsupportedOperationException cannotTell) {
        insecure.add("Who can read " + called + " cannot be told.");
      }
    }

    private boolean isDemonstration() {
      return !text("EVENHAND_DEMO").orElse("true").equals("false");
    }

    private boolean isLoopback() {
      var bind = text("EVENHAND_BIND").orElse("127.0.0.1");
      return bind.startsWith("127.") || bind.equals("::1") || bind.equals("localhost");
    }

    private Optional<String> text(String name) {
      return Optional.ofNullable(environment.get(name))
          .map(String::strip)
          .filter(value -> !value.isEmpty());
    }

    private Optional<String> secret(String name) {
      return text(name).or(() -> text(name + "_FILE").flatMap(Look::content));
    }

    private static Optional<String> content(String file) {
      try {
        return Optional.of(Files.readString(Path.of(file)).strip());
      } catch (IOException toldElsewhere) {
        return Optional.empty();
      }
    }
  }
}
