package org.evenhand.identity.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.identity.api.AccountWish;
import org.evenhand.kernel.Role;

/** What is noted of an act: its kind, and what it changed. */
public record AccountEvent(String kind, String detail) {
  public static final String CREATED = "CREATED";
  public static final String DISABLED = "DISABLED";
  public static final String PASSWORD_ISSUED = "PASSWORD_ISSUED";

  public static AccountEvent created(Set<Role> roles) {
    return new AccountEvent(CREATED, codes(roles, ""));
  }

  /** What becomes different when an account is to say this; nothing when it says it already. */
  public static List<AccountEvent> between(Account before, AccountWish wish) {
    var events = new ArrayList<AccountEvent>();
    if (!before.displayName().equals(wish.displayName())) {
      events.add(new AccountEvent("NAMED", before.displayName() + " -> " + wish.displayName()));
    }
    if (!before.roles().equals(wish.roles())) {
      var given = codes(less(wish.roles(), before.roles()), "+");
      var taken = codes(less(before.roles(), wish.roles()), "-");
      events.add(new AccountEvent("ROLES", (given + " " + taken).strip()));
    }
    return events;
  }

  private static Set<Role> less(Set<Role> some, Set<Role> others) {
    return some.stream().filter(role -> !others.contains(role)).collect(Collectors.toSet());
  }

  private static String codes(Set<Role> roles, String sign) {
    Stream<String> codes = roles.stream().sorted().map(role -> sign + role.code());
    return codes.collect(Collectors.joining(" "));
  }
}
