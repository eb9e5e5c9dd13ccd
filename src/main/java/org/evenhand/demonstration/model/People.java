package org.evenhand.demonstration.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.diversity.api.QuestionSet;

/** Draws what people are, so that the shares are about those of the register. */
final class People {
  private static final Map<String, Double> NOT_BLACK = notBlack();
  private static final Map<String, Double> BLACK = black();
  private static final Map<String, String> USUAL =
      Map.of(
          "GENDER_IDENTITY", "SAME",
          "LONG_TERM_CONDITION", "NO_CONDITION",
          "ACTIVITY_RESTRICTION", "NO_CONDITION",
          "IMPAIRMENT", "NONE",
          "SEXUAL_ORIENTATION", "STRAIGHT",
          "SCHOOL_TYPE", "STATE_NON_SELECTIVE");
  private static final Map<String, Double> USUALLY =
      Map.of(
          "GENDER_IDENTITY", 0.994,
          "LONG_TERM_CONDITION", 0.78,
          "SEXUAL_ORIENTATION", 0.93,
          "SCHOOL_TYPE", 0.74);
  private final PlantedRates rates;
  private final QuestionSet questions;

  People(PlantedRates rates, QuestionSet questions) {
    this.rates = rates;
    this.questions = questions;
  }

  Truth draw(Dice dice) {
    var choices = new TreeMap<String, String>();
    for (var item : questions.items()) {
      choices.put(item.code(), any(item, dice));
    }
    var black = dice.happens(rates.rate("register.black"));
    choices.put("ETHNICITY", dice.weighted(black ? BLACK : NOT_BLACK));
    choices.put("SEX", dice.happens(rates.rate("register.men")) ? "MALE" : "FEMALE");
    if (!"CONDITION".equals(choices.get("LONG_TERM_CONDITION"))) {
      choices.put("ACTIVITY_RESTRICTION", USUAL.get("ACTIVITY_RESTRICTION"));
      choices.put("IMPAIRMENT", USUAL.get("IMPAIRMENT"));
    }
    return new Truth(choices);
  }

  private static String any(QuestionSet.Item item, Dice dice) {
    var usual = USUALLY.getOrDefault(item.code(), 0.0);
    var drawn = dice.share();
    var one = dice.one(item.choices()).code();
    return drawn < usual ? USUAL.get(item.code()) : one;
  }

  private static Map<String, Double> black() {
    var shares = new LinkedHashMap<String, Double>();
    shares.put("BLACK_AFRICAN", 56.0);
    shares.put("BLACK_CARIBBEAN", 33.0);
    shares.put("BLACK_OTHER", 11.0);
    return shares;
  }

  private static Map<String, Double> notBlack() {
    var shares = new LinkedHashMap<String, Double>();
    shares.put("WHITE_BRITISH", 60.0);
    shares.put("WHITE_IRISH", 2.0);
    shares.put("WHITE_OTHER", 5.5);
    shares.put("WHITE_GYPSY_OR_IRISH_TRAVELLER", 0.2);
    shares.put("WHITE_ROMA", 0.2);
    shares.put("MIXED_WHITE_AND_BLACK_CARIBBEAN", 1.2);
    shares.put("MIXED_WHITE_AND_BLACK_AFRICAN", 0.6);
    shares.put("MIXED_WHITE_AND_ASIAN", 0.7);
    shares.put("MIXED_OTHER", 0.8);
    shares.put("ASIAN_INDIAN", 3.5);
    shares.put("ASIAN_PAKISTANI", 3.0);
    shares.put("ASIAN_BANGLADESHI", 1.2);
    shares.put("ASIAN_CHINESE", 0.4);
    shares.put("ASIAN_OTHER", 1.2);
    shares.put("OTHER_ARAB", 0.6);
    shares.put("OTHER_ANY", 1.8);
    return shares;
  }
}
