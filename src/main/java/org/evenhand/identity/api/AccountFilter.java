package org.evenhand.identity.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.kernel.Role;

/**
 * Which accounts are looked for.
 *
 * @param words parts of the account name or the display name, in small letters; all must be there
 * @param roles one of these, or any when there is none
 * @param open whether the account is open; both when nothing is said
 */
public record AccountFilter(List<String> words, Set<Role> roles, Optional<Boolean> open) {
  public AccountFilter {
    words = List.copyOf(words);
    roles = Set.copyOf(roles);
  }

  public static AccountFilter of(String typed, Set<Role> roles, Optional<Boolean> open) {
    var words =
        Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty());
    return new AccountFilter(words.toList(), roles, open);
  }
}
