package org.evenhand.web.accounts;

import jakarta.faces.context.FacesContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.identity.api.AccountFilter;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.web.parts.ListAddress;

/** Which accounts an address asks for; nonsense in it narrows nothing. */
record AskedAccounts(ListAddress address) {
  static final String OPEN = "open";
  static final String CLOSED = "closed";
  private static final List<String> NAMES = List.of("q", "role", "state", "page");
  private static final int LONGEST_TEXT = 200;

  static AskedAccounts inAddress() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    var parameters = external.getRequestParameterValuesMap();
    Map<String, List<String>> kept = new LinkedHashMap<>();
    NAMES.stream()
        .filter(parameters::containsKey)
        .forEach(name -> kept.put(name, List.of(parameters.get(name))));
    return new AskedAccounts(new ListAddress(external.getRequestContextPath() + "/admin", kept));
  }

  AccountFilter filter() {
    return AccountFilter.of(isTooLong() ? "" : text(), roles(), open());
  }

  String text() {
    return values("q").stream().findFirst().orElse("");
  }

  Set<Role> roles() {
    return values("role").stream()
        .flatMap(code -> Role.ofCode(code).stream())
        .collect(Collectors.toSet());
  }

  /** Both states chosen is as good as none. */
  private Optional<Boolean> open() {
    var open = values("state").contains(OPEN);
    return open == values("state").contains(CLOSED) ? Optional.empty() : Optional.of(open);
  }

  List<Problem> problems() {
    return Stream.of(Problem.at("q", "search.too_long", LONGEST_TEXT))
        .filter(problem -> isTooLong())
        .toList();
  }

  private boolean isTooLong() {
    return text().length() > LONGEST_TEXT;
  }

  List<String> values(String name) {
    return address.parameters().getOrDefault(name, List.of());
  }
}
