package org.evenhand.web.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.shiro.util.AntPathMatcher;
import org.evenhand.identity.api.Permission;

/**
 * What each address asks for, by its first part. It is the second wall: doors of the rooms ask for
 * the exact permission. What is not listed does not exist for anybody, so a page in a new place
 * needs a line here, and a test says so.
 */
final class Addresses {
  /** Anybody may ask. */
  private static final List<String> OPEN =
      List.of(
          "index",
          "sign-in",
          "concern",
          "about",
          "published",
          "calendar",
          "errors",
          "jakarta.faces.resource",
          "favicon.ico",
          "health");

  /** Signed in, with one of these permissions; with none, any who are signed in. */
  private static final Map<String, List<String>> STAFF = staff();

  private static final String OPEN_CHAIN = "open";
  private static final Map<String, String> CHAINS = chains();

  private Addresses() {}

  /** Patterns and the filters of {@link ShiroAtStart} they pass, in order; the first that fits. */
  static Map<String, String> chains() {
    var chains = new LinkedHashMap<String, String>();
    chains.put("/", OPEN_CHAIN);
    chains.put("/sign-out", "signOut");
    chains.put("/api/v1/concerns", OPEN_CHAIN);
    chains.put("/api/v1/openapi", OPEN_CHAIN);
    OPEN.forEach(part -> put(chains, part, "open"));
    put(chains, "tour", "demonstration");
    STAFF.forEach((part, anyOf) -> put(chains, part, staff(anyOf)));
    chains.put("/api/**", "staff");
    chains.put("/**", "closed");
    return chains;
  }

  /** Whether anybody may ask for the path, signed in or not. */
  static boolean isForAnybody(String path) {
    var matcher = new AntPathMatcher();
    return CHAINS.entrySet().stream()
        .filter(chain -> matcher.matches(chain.getKey(), path))
        .findFirst()
        .filter(chain -> chain.getValue().equals(OPEN_CHAIN))
        .isPresent();
  }

  private static void put(Map<String, String> chains, String part, String chain) {
    chains.put("/" + part, chain);
    chains.put("/" + part + ".xhtml", chain);
    chains.put("/" + part + "/**", chain);
  }

  private static String staff(List<String> anyOf) {
    return anyOf.isEmpty() ? "staff" : "staff[" + String.join(",", anyOf) + "]";
  }

  private static Map<String, List<String>> staff() {
    var staff = new LinkedHashMap<String, List<String>>();
    staff.put("work", List.of(Permission.WORK));
    staff.put("cases", List.of(Permission.CASE_READ));
    staff.put("case", List.of(Permission.CASE_READ));
    staff.put("find", List.of(Permission.CASE_FIND, Permission.TRIAGE_READ_MASKED));
    staff.put("concerns", List.of(Permission.CONCERN_RECEIVE));
    staff.put("triage", List.of(Permission.TRIAGE_READ_MASKED, Permission.TRIAGE_READ_UNMASKED));
    staff.put("documents", List.of(Permission.DOCUMENT_READ, Permission.TRIAGE_READ_UNMASKED));
    staff.put("letters", List.of(Permission.LETTER_READ));
    staff.put("register", List.of(Permission.REGISTER_FIND));
    staff.put("registrant", List.of(Permission.REGISTER_FIND));
    staff.put("interim-orders", List.of(Permission.ESCALATION_ANSWER));
    staff.put("hearings", List.of(Permission.HEARING_READ));
    staff.put(
        "panel", List.of(Permission.POOL_KEEP, Permission.POOL_OWN, Permission.POOL_ADJUSTMENTS));
    staff.put(
        "fairness",
        List.of(
            Permission.FAIRNESS_AGGREGATES,
            Permission.FAIRNESS_ASSURANCE,
            Permission.FAIRNESS_SNAPSHOTS));
    staff.put("log", List.of(Permission.LOG_READ, Permission.LOG_EXPORT));
    staff.put("pseudonyms", List.of(Permission.PSEUDONYM_RESOLVE, Permission.PSEUDONYM_LOG));
    staff.put("erasures", List.of(Permission.PSEUDONYM_ERASE_CONFIRM));
    staff.put("access", List.of(Permission.ACCESS_REVIEW));
    staff.put("admin", List.of(Permission.ADMIN_ACCOUNTS, Permission.ADMIN_CONFIGURATION));
    staff.put("account", List.of());
    staff.put("stay", List.of());
    staff.put("demonstration", List.of(Permission.DEMO_STEER));
    return staff;
  }
}
