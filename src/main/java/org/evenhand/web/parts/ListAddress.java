package org.evenhand.web.parts;

import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The address of a list with its filters and page, so that Back, reload and a bookmark bring the
 * same list. The page parameter is {@code page}, counted from 1 and left out on the first.
 */
public record ListAddress(String path, Map<String, List<String>> parameters) {
  private static final String PAGE = "page";

  public ListAddress {
    var copy = new LinkedHashMap<String, List<String>>();
    parameters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    parameters = java.util.Collections.unmodifiableMap(copy);
  }

  /** The list of the page that is asked for, with those parameters of it that are kept. */
  public static ListAddress asked(String place, List<String> kept) {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    var sent = external.getRequestParameterValuesMap();
    var parameters = new LinkedHashMap<String, List<String>>();
    Stream.concat(kept.stream(), Stream.of(PAGE))
        .filter(sent::containsKey)
        .forEach(name -> parameters.put(name, List.of(sent.get(name))));
    return new ListAddress(external.getRequestContextPath() + place, parameters);
  }

  /** The same list without one value of a filter, at its first page. */
  public String without(String name, String value) {
    var fewer = changed();
    fewer.computeIfPresent(
        name, (same, values) -> values.stream().filter(other -> !other.equals(value)).toList());
    return written(fewer);
  }

  /** The same list at another page. */
  public String at(long page) {
    var moved = changed();
    if (page > 1) {
      moved.put(PAGE, List.of(String.valueOf(page)));
    }
    return written(moved);
  }

  /** The same filters at another place, at its first page: the list as a file. */
  public String moved(String place) {
    return new ListAddress(place, changed()).at(1);
  }

  /** The page asked for; 1 where the address says none or nonsense. */
  public int page() {
    var asked = parameters.getOrDefault(PAGE, List.of());
    return asked.isEmpty() || !asked.get(0).matches("[1-9]\\d{0,6}")
        ? 1
        : Integer.parseInt(asked.get(0));
  }

  private Map<String, List<String>> changed() {
    var copy = new LinkedHashMap<>(parameters);
    copy.remove(PAGE);
    return copy;
  }

  private String written(Map<String, List<String>> wanted) {
    var pairs = new ArrayList<String>();
    wanted.forEach(
        (name, values) ->
            values.stream()
                .filter(value -> !value.isEmpty())
                .forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
    return pairs.isEmpty() ? path : path + pairs.stream().collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
