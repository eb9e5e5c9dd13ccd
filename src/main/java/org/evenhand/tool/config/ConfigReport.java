package org.evenhand.tool.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.evenhand.identity.application.SecurityFindings;
import org.evenhand.ruleset.application.RuleSets;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.database.Login;

/**
 * An installation's environment, looked at.
 *
 * @param set the variables that are set, with their values; a secret shows only that it is set
 * @param wrong what keeps the product from starting
 * @param insecure what is all right for trying it out and not for real cases
 * @param toVerify figures of the rule sets that new cases begin under which nobody has verified:
 *     rule set, place in its file and the figure's source; a regulator checks them before real use
 */
public record ConfigReport(
    Map<String, String> set,
    List<String> wrong,
    List<String> insecure,
    @JsonProperty("to_verify") List<String> toVerify) {

  /** Looks at these settings; nothing is opened, reached or changed. */
  public static ConfigReport of(Settings settings) {
    var wrong = new ArrayList<String>();
    var set = new TreeMap<String, String>();
    settings
        .all()
        .forEach(
            (name, value) -> {
              if (name.startsWith("EVENHAND_")) {
                var known = Setting.of(name);
                set.put(name, known.isEmpty() || shown(known.get(), name) ? value : "(set)");
                if (known.isEmpty()) {
                  wrong.add(name + " is not a setting of this version.");
                }
              }
            });
    wrong.addAll(new Findings(settings).wrong());
    var insecure = new ArrayList<>(new Findings(settings).insecure());
    wrong.addAll(new VaultKeyFindings(settings).wrong());
    insecure.addAll(new VaultKeyFindings(settings).insecure());
    var whoGetsIn = SecurityFindings.of(settings.all());
    wrong.addAll(whoGetsIn.wrong());
    insecure.addAll(whoGetsIn.insecure());
    return new ConfigReport(set, wrong, insecure, new Findings(settings).toVerify());
  }

  /** Whether nothing was found; unverified figures are the regulator's to judge. */
  boolean isClean() {
    return wrong.isEmpty() && insecure.isEmpty();
  }

  private static boolean shown(Setting setting, String name) {
    return !setting.isSecret() || name.endsWith("_FILE");
  }

  /** What is found, in the order in which it is told. */
  private record Findings(Settings settings) {

    List<String> wrong() {
      var found = new ArrayList<String>();
      check(found, () -> settings.port("EVENHAND_PORT", 8080));
      check(found, () -> settings.port("EVENHAND_DB_PORT", 0));
      check(found, () -> settings.flag("EVENHAND_DEMO", true));
      check(found, this::rules);
      for (Setting setting : Setting.values()) {
        if (setting.isSecret()) {
          check(found, () -> settings.secret(setting.variable()));
        }
      }
      if (isExternal()) {
        for (Login login : Login.ofTheServer()) {
          check(found, () -> settings.required(login.environmentPrefix() + "_PASSWORD"));
        }
      }
      return found;
    }

    List<String> insecure() {
      var found = new ArrayList<String>();
      if (isDemonstration()) {
        found.add(
            "Demonstration mode is on: its accounts have known passwords. Set EVENHAND_DEMO=false.");
      }
      if (!isExternal()) {
        found.add(
            "The database is the embedded one: its owner's password lies in the data folder of the"
                + " account that also runs the server. Set EVENHAND_DB_URL.");
      } else if (!settings.text("EVENHAND_DB_URL").orElse("").contains("sslmode=verify-full")) {
        found.add("EVENHAND_DB_URL does not ask for sslmode=verify-full.");
      }
      if (!isLoopback()) {
        found.add(
            "Pages are served beyond this machine without TLS of our own: let only a proxy that"
                + " ends TLS reach EVENHAND_BIND.");
      }
      inTheOpen(found);
      return found;
    }

    List<String> toVerify() {
      try {
        return rules().all().stream()
            .filter(rules -> rules.id().name().equals(family()))
            .flatMap(rules -> rules.doubts().stream().map(doubt -> rules.id() + " " + doubt))
            .toList();
      } catch (Trouble unknown) {
        return List.of();
      }
    }

    private RuleSets rules() {
      try {
        return RuleSets.shipped(family());
      } catch (NoSuchElementException unknown) {
        throw new Trouble("EVENHAND_RULE_SET: " + unknown.getMessage() + ".", unknown);
      }
    }

    private String family() {
      return settings.text("EVENHAND_RULE_SET").orElse(RuleSets.DEFAULT_FAMILY);
    }

    private void inTheOpen(List<String> found) {
      for (Setting setting : Setting.values()) {
        if (setting.isSecret() && settings.text(setting.variable()).isPresent()) {
          found.add(
              setting.variable()
                  + " stands in the environment itself; name a file with "
                  + setting.variable()
                  + "_FILE.");
        }
      }
    }

    private boolean isExternal() {
      return settings.text("EVENHAND_DB_URL").isPresent();
    }

    private boolean isDemonstration() {
      return !settings.text("EVENHAND_DEMO").orElse("true").equals("false");
    }

    private boolean isLoopback() {
      String bind = settings.text("EVENHAND_BIND").orElse("127.0.0.1");
      return bind.startsWith("127.") || bind.equals("::1") || bind.equals("localhost");
    }

    private static void check(List<String> found, Runnable reading) {
      try {
        reading.run();
      } catch (Trouble trouble) {
        found.add(trouble.getMessage());
      }
    }
  }
}
