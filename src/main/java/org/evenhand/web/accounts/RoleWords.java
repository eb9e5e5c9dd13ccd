package org.evenhand.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.kernel.Role;
import org.evenhand.web.Words;
import org.evenhand.web.parts.Choice;

/** Roles as people call them. */
@ApplicationScoped
public class RoleWords {
  private final Words words;

  @Inject
  public RoleWords(Words words) {
    this.words = words;
  }

  /** For the container's proxy. */
  protected RoleWords() {
    this(null);
  }

  String of(Role role) {
    return words.of("role." + role.name());
  }

  /** Investigator, lead investigator. */
  String list(Collection<Role> roles) {
    var names = roles.stream().sorted().map(this::of).collect(Collectors.joining(", "));
    return Words.asAnAnswer(names);
  }

  /** Every role, to choose from. */
  List<Choice> choices(Collection<Role> chosen) {
    return Arrays.stream(Role.values())
        .map(role -> new Choice(role.code(), Words.asAnAnswer(of(role)), chosen.contains(role)))
        .toList();
  }
}
