package org.evenhand.demonstration.model;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.diversity.api.QuestionSet;

/** Draws the people on the register. */
public final class InventedRegister {
  private static final int FIRST_NUMBER = 104_000;
  private static final List<String> STREETS =
      List.of(
          "Alder Close",
          "Beck Lane",
          "Canal Road",
          "Dovecote Street",
          "Elm Rise",
          "Foundry Row",
          "Glebe Avenue",
          "Hawthorn Way",
          "Ironmonger Street",
          "Juniper Drive",
          "Kiln Hill",
          "Larch Road",
          "Mill Bank",
          "Nightingale Court",
          "Orchard View",
          "Priory Terrace");
  private static final List<String> TOWNS =
      List.of(
          "Ashmere",
          "Brackenfield",
          "Calderwick",
          "Dunmarsh",
          "Eastholme",
          "Fennimore",
          "Holmesdale",
          "Inglewick",
          "Kettlebridge",
          "Langmoor",
          "Marlstone",
          "Netherby",
          "Oxendale",
          "Rushgate",
          "Silverdene",
          "Thornaby Vale");
  private final PlantedRates rates;
  private final People people;
  private final LocalDate today;
  private final Names names = new Names();
  private final Map<Employer, Double> employers = new LinkedHashMap<>();

  public InventedRegister(PlantedRates rates, QuestionSet questions, LocalDate today) {
    this.rates = rates;
    this.people = new People(rates, questions);
    this.today = today;
    Employer.all().forEach(employer -> employers.put(employer, employer.weight()));
  }

  public List<Registrant> draw(int count, Dice dice) {
    var all = new ArrayList<Registrant>(count);
    var number = FIRST_NUMBER;
    for (int i = 0; i < count; i++) {
      number += 1 + dice.between(0, count > 50_000 ? 2 : 9);
      all.add(one("SW" + number, dice));
    }
    return all;
  }

  private Registrant one(String number, Dice dice) {
    var truth = people.draw(dice);
    var birth = birthDate(dice);
    var since = registered(birth, dice);
    var name = names.draw(truth.ethnicity(), truth.isMan(), dice);
    var lapsed = dice.happens(0.02) ? since.plusDays(dice.between(400, 4_000)) : null;
    var house = dice.between(1, 120);
    return new Registrant(
        number,
        name,
        formerNames(truth, name, dice),
        birth,
        since,
        lapsed != null && lapsed.isBefore(today) ? lapsed : null,
        email(name, number),
        house + " " + dice.one(STREETS),
        dice.one(TOWNS),
        "ZQ" + dice.between(1, 20) + " " + dice.between(1, 9) + letters(dice),
        employments(since, dice),
        truth,
        truth.groups(birth, today));
  }

  /** Ages as the register has them: two thirds are 40 or over, a seventh 60 or over. */
  private LocalDate birthDate(Dice dice) {
    var aged40 = dice.happens(rates.rate("register.aged40"));
    var older = Map.of(40, 13.7, 45, 10.6, 50, 13.1, 55, 12.8, 60, 13.8);
    var younger = Map.of(23, 4.0, 27, 7.5, 31, 11.0, 35, 13.5);
    var from = dice.weighted(new java.util.TreeMap<>(aged40 ? older : younger));
    var span = from == 60 ? 9 : from < 40 ? 4 : 5;
    return today.minusYears(from).minusDays(dice.between(20, span * 365 - 20));
  }

  private LocalDate registered(LocalDate birth, Dice dice) {
    var earliest = birth.plusYears(22);
    var latest = birth.plusYears(Math.min(45, ageOf(birth)));
    var years = Math.max(0, latest.getYear() - earliest.getYear() - 1);
    var year = earliest.getYear() + (int) (years * Math.pow(dice.share(), 1.6));
    var day = LocalDate.of(Math.max(2001, year), dice.happens(0.6) ? 9 : 3, dice.between(1, 28));
    return day.isBefore(today.minusDays(40)) ? day : today.minusDays(40L + dice.between(0, 200));
  }

  private int ageOf(LocalDate birth) {
    return java.time.Period.between(birth, today).getYears();
  }

  private List<Names.Name> formerNames(Truth truth, Names.Name name, Dice dice) {
    var renamed = dice.happens(truth.isMan() ? 0.02 : 0.3);
    var before = names.family(truth.ethnicity(), dice);
    return renamed && !before.equals(name.family())
        ? List.of(new Names.Name(name.given(), before))
        : List.of();
  }

  private List<Registrant.Employment> employments(LocalDate since, Dice dice) {
    var all = new ArrayList<Registrant.Employment>();
    var from = since.plusDays(dice.between(0, 60));
    do {
      all.add(new Registrant.Employment(dice.weighted(employers), from));
      from = from.plusDays(dice.between(400, 3_000));
    } while (from.isBefore(today.minusDays(30)) && all.size() < 6);
    return all;
  }

  private static String email(Names.Name name, String number) {
    var plain = Normalizer.normalize(name.given() + "." + name.family(), Normalizer.Form.NFKD);
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z.]", "")
        + "."
        + number.substring(number.length() - 3)
        + "@example.org";
  }

  private static String letters(Dice dice) {
    return "" + (char) ('A' + dice.between(0, 25)) + (char) ('A' + dice.between(0, 25));
  }
}
