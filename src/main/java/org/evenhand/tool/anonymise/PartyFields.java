package org.evenhand.tool.anonymise;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a file tells of one party: an object's fields, or a name alone. */
final class PartyFields {
  private static final Set<String> OF_BODIES =
      Set.of(
          "council",
          "borough",
          "trust",
          "nhs",
          "ltd",
          "limited",
          "plc",
          "llp",
          "school",
          "academy",
          "university",
          "college",
          "hospital",
          "police",
          "agency",
          "services",
          "service",
          "care",
          "charity",
          "association",
          "society",
          "group",
          "authority",
          "court",
          "board",
          "clinic",
          "centre",
          "company",
          "partnership",
          "foundation",
          "union",
          "department",
          "ministry");
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "da", "dos", "del", "della", "di", "du", "la", "le", "al", "el",
          "bin", "bint", "ibn", "abu", "ap", "ab", "mac", "mc", "o", "ní", "nic", "ter", "ten",
          "der", "den");
  private static final List<String> NUMBERS =
      List.of("number", "registration", "regno", "nino", "nhs", "passport", "reference", "licence");
  private static final Set<String> NUMBER_KEYS =
      Set.of("ni", "ref", "no", "reg_no", "swe", "numbers");

  private final JsonNode told;

  PartyFields(JsonNode told) {
    this.told = told;
  }

  /** A person's names in their parts. */
  record Names(List<String> forenames, List<String> surnames, List<String> others) {}

  Names names() {
    var forenames = words(all("forename", "forenames", "first_name", "given_name", "given_names"));
    forenames.addAll(words(all("middle", "middle_name", "middle_names")));
    var surnames = all("surname", "last_name", "family_name");
    surnames.addAll(
        all(
            "former_surname",
            "former_surnames",
            "previous_surname",
            "maiden_name",
            "birth_surname"));
    var others =
        all(
            "known_as",
            "former_name",
            "former_names",
            "previous_name",
            "previous_names",
            "alias",
            "aliases",
            "nickname",
            "nicknames",
            "preferred_name",
            "also_known_as",
            "former_forename",
            "former_forenames",
            "deadname");
    if (surnames.isEmpty() && forenames.isEmpty()) {
      first("name").ifPresent(name -> split(name, forenames, surnames));
    } else {
      all("name", "full_name").forEach(others::add);
    }
    return new Names(forenames, surnames, others);
  }

  private static void split(String name, List<String> forenames, List<String> surnames) {
    if (name.contains(",")) {
      surnames.add(name.substring(0, name.indexOf(',')).strip());
      forenames.addAll(words(List.of(name.substring(name.indexOf(',') + 1))));
      return;
    }
    var words = words(List.of(name));
    int surname = words.size() - 1;
    while (surname > 1 && PARTICLES.contains(words.get(surname - 1).toLowerCase(Locale.ROOT))) {
      surname--;
    }
    forenames.addAll(words.subList(0, Math.max(0, surname)));
    surnames.add(String.join(" ", words.subList(Math.max(0, surname), words.size())));
  }

  private static List<String> words(List<String> names) {
    var words = new ArrayList<String>();
    for (var name : names) {
      Arrays.stream(name.strip().split("\\s+")).filter(w -> !w.isEmpty()).forEach(words::add);
    }
    return words;
  }

  boolean isPerson() {
    return told.has("surname") || told.has("forename");
  }

  boolean isBody() {
    return !isPerson()
        && (told.has("organisation")
            || words(all("name")).stream()
                .anyMatch(word -> OF_BODIES.contains(word.toLowerCase(Locale.ROOT))));
  }

  Optional<String> first(String... keys) {
    return all(keys).stream().findFirst();
  }

  /** Every number or reference, whatever it is called. */
  List<String> numbers() {
    var numbers = new ArrayList<String>();
    told.properties()
        .forEach(
            field -> {
              var key = field.getKey().toLowerCase(Locale.ROOT);
              boolean phone = key.contains("phone") || key.contains("mobile");
              if (!phone
                  && (NUMBER_KEYS.contains(key) || NUMBERS.stream().anyMatch(key::contains))) {
                texts(field.getValue()).forEach(numbers::add);
              }
            });
    return numbers;
  }

  /** What stands under any of the keys, in their order. A name alone counts as {@code name}. */
  List<String> all(String... keys) {
    var found = new ArrayList<String>();
    for (var key : keys) {
      var value = told.isTextual() && key.equals("name") ? told : told.path(key);
      texts(value).forEach(found::add);
    }
    return found;
  }

  private static Stream<String> texts(JsonNode value) {
    if (value.isArray()) {
      var all = Stream.<String>builder();
      value.forEach(one -> texts(one).forEach(all::add));
      return all.build();
    }
    boolean says = value.isTextual() && !value.asText().isBlank() || value.isNumber();
    return says ? Stream.of(value.asText().strip()) : Stream.empty();
  }
}
