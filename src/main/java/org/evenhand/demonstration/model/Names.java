package org.evenhand.demonstration.model;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;

/** Invented names from many origins. */
public final class Names {
  private static final List<String> ANY_WHITE = List.of("WHITE_BRITISH");
  private final List<Row> rows = Resource.read("names", new TypeReference<>() {});

  /** A person's name. */
  public record Name(String given, String family) {
    public String full() {
      return given.isEmpty() ? family : given + " " + family;
    }
  }

  private record Row(
      String origin,
      List<String> groups,
      double share,
      String female,
      String male,
      String family) {}

  /** A name that somebody of this ethnic group and sex could bear. */
  Name draw(String ethnicity, boolean man, Dice dice) {
    var row = row(ethnicity, dice);
    var given = given(row, man, dice);
    if (dice.happens(0.25)) {
      given += " " + given(row, man, dice);
    }
    return new Name(given, family(ethnicity, dice));
  }

  String family(String ethnicity, Dice dice) {
    var family = dice.one(List.of(row(ethnicity, dice).family().split(" ")));
    return dice.happens(0.04) && !family.contains("-")
        ? family + "-" + dice.one(List.of(row(ethnicity, dice).family().split(" ")))
        : family;
  }

  /** Somebody who only appears in a story. */
  public Name anybody(Dice dice) {
    var row = dice.one(rows);
    return new Name(
        given(row, dice.happens(0.4), dice), dice.one(List.of(row.family().split(" "))));
  }

  private static String given(Row row, boolean man, Dice dice) {
    return dice.one(List.of((man ? row.male() : row.female()).split(" ")));
  }

  private Row row(String ethnicity, Dice dice) {
    var wanted = ofFamily(ethnicity, dice);
    var fitting = new LinkedHashMap<Row, Double>();
    rows.stream()
        .filter(row -> row.groups().contains(wanted))
        .forEach(row -> fitting.put(row, row.share()));
    return dice.weighted(fitting);
  }

  /** Whose names: in mixed families those of one side or the other. */
  private static String ofFamily(String ethnicity, Dice dice) {
    var others =
        switch (ethnicity) {
          case "MIXED_WHITE_AND_BLACK_CARIBBEAN" -> List.of("WHITE_BRITISH", "BLACK_CARIBBEAN");
          case "MIXED_WHITE_AND_BLACK_AFRICAN" -> List.of("WHITE_BRITISH", "BLACK_AFRICAN");
          case "MIXED_WHITE_AND_ASIAN" -> List.of("WHITE_BRITISH", "ASIAN_INDIAN");
          case "MIXED_OTHER" -> List.of("WHITE_OTHER", "OTHER_ARAB", "ASIAN_OTHER");
          default -> ANY_WHITE;
        };
    return ethnicity.startsWith("MIXED_") ? dice.one(others) : ethnicity;
  }
}
