package org.evenhand.demonstration.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.evenhand.demonstration.model.Schedule.Scheduled;
import org.evenhand.ruleset.api.RuleSet;

/** All cases of a demonstration, open and closed, in the order in which they were received. */
public final class History {
  private static final int FILE_NUMBERS = 900_000;
  private final World world;
  private final List<Registrant> people;
  private final SplittableRandom random;
  private final List<Scheduled> cases = new ArrayList<>();
  private final Map<Integer, Integer> counters = new TreeMap<>();
  private final Set<String> fileNumbers = new HashSet<>();
  private final Map<String, List<String>> ofPerson = new HashMap<>();
  private final Dice dice;

  /**
   * @param rules the rule set that all cases are pinned to
   * @param today the day on which it is told
   */
  public History(
      RuleSet rules,
      PlantedRates rates,
      List<Registrant> people,
      Pool pool,
      LocalDate today,
      SplittableRandom random) {
    this.world =
        new World(
            rules, rates, new Likelihoods(rates, people), pool, new Names(), new Words(), today);
    this.dice = new Dice(random.split());
    this.people = people;
    this.random = random;
  }

  /** Plans so many closed and open cases. */
  public void plan(int closed, int open, IntConsumer progress) {
    var schedule = new Schedule(world, people, random);
    for (int i = 0; i < closed; i++) {
      cases.add(schedule.closed());
      progress.accept(cases.size());
    }
    for (var place : Schedule.spread(open)) {
      cases.add(schedule.standing(place));
      progress.accept(cases.size());
    }
    cases.sort(Comparator.comparing(Scheduled::receivedOn));
  }

  /** Where the ids of people and employers on the register are looked up. */
  public record Register(Function<String, UUID> person, Function<String, UUID> employer) {}

  /** Tells every case. */
  public void tell(
      Register register,
      Rows rows,
      Consumer<Logged> log,
      Consumer<Course> courses,
      IntConsumer progress) {
    var storyteller = new Storyteller(world);
    var writing = new Writing(rows, log, true);
    int count = 0;
    for (var scheduled : cases) {
      var head = head(scheduled, register);
      link(head, rows);
      storyteller.tell(scheduled.plan(), head, writing).courses().forEach(courses);
      progress.accept(++count);
    }
  }

  /** The last number given to a case, by year. */
  public Map<Integer, Integer> counters() {
    return new TreeMap<>(counters);
  }

  private CaseHead head(Scheduled scheduled, Register register) {
    var plan = scheduled.plan();
    var received = scheduled.receivedOn();
    var number = counters.merge(received.getYear(), 1, Integer::sum);
    var employer = plan.registrant().employerOn(received);
    return new CaseHead(
        String.format("FTP-%d-%04d", received.getYear(), number),
        fileNumber(received.getYear()),
        plan.registrant(),
        register.person().apply(plan.registrant().number()),
        register.employer().apply(employer.code()),
        employer.name(),
        plan.source(),
        List.of(plan.category()),
        received,
        world.rules().id().toString());
  }

  private void link(CaseHead head, Rows rows) {
    var others = ofPerson.computeIfAbsent(head.registrant().number(), number -> new ArrayList<>());
    others.forEach(other -> rows.add(Table.CASE_LINK, head.reference(), other, "SAME_PERSON"));
    others.add(head.reference());
  }

  private String fileNumber(int year) {
    while (true) {
      var drawn = String.format("%02d-%d", year % 100, 100_000 + dice.between(0, FILE_NUMBERS - 1));
      if (fileNumbers.add(drawn)) {
        return drawn;
      }
    }
  }
}
