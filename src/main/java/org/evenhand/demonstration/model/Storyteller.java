package org.evenhand.demonstration.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Tells one case from its first day to where it is, by the rules that the product itself keeps. */
final class Storyteller {
  private final World world;

  /**
   * What came of a telling.
   *
   * @param lastAt when the last thing happened; for an open case, in the course of events that says
   *     how long it has been standing there
   * @param removed whether the registrant was removed from the register
   * @param courses the processes of an open case
   */
  record Ended(Instant lastAt, boolean over, boolean removed, List<Course> courses) {}

  Storyteller(World world) {
    this.world = world;
  }

  Ended tell(CasePlan plan, CaseHead head, Writing writing) {
    var random = new SplittableRandom(plan.seed());
    var dice = new Dice(random.split());
    var told = new Told(world, plan, head, dice, new Dice(random.split()), writing);
    var interim = new Interim(told);
    try {
      whole(told, interim);
    } catch (HereItStands here) {
      // as far as it has come
    }
    var courses = new ArrayList<Course>();
    var course = interim.course();
    told.end().ifPresent(courses::add);
    if (!told.isOver()) {
      course.ifPresent(courses::add);
    }
    return new Ended(lastAt(plan, told, interim), told.isOver(), told.isRemoved(), courses);
  }

  private static Instant lastAt(CasePlan plan, Told told, Interim interim) {
    var beside = plan.standing().filter(Standing::hasInterimOrder).isPresent();
    var main = Stream.ofNullable(told.lastDone()).findFirst().orElse(told.now());
    if (told.isOver()) {
      return told.now();
    }
    return beside ? interim.lastDone().filter(at -> at.isAfter(main)).orElse(main) : main;
  }

  private static void whole(Told told, Interim interim) {
    var received = new Receipt(told).tell();
    if (received == Receipt.Next.CLOSED) {
      return;
    }
    if (received == Receipt.Next.TRIAGE && !new Triage(told).tell()) {
      return;
    }
    if (!new Investigation(told).tell(interim)) {
      hearing(told, interim);
      return;
    }
    var examiners = new Examiners(told);
    var next = examiners.tell();
    if (next == Examiners.Next.CLOSED) {
      interim.over(told.today());
    } else if (next == Examiners.Next.AGREED_OUTCOME) {
      new OutcomeOfCase(told, examiners.agreedOrder(), "DISPOSAL").tell(interim);
      told.isRemoved(examiners.agreedOrder());
    } else {
      hearing(told, interim);
    }
  }

  private static void hearing(Told told, Interim interim) {
    var hearings = new Hearings(told);
    if (hearings.tell() == Hearings.Next.CLOSED) {
      interim.over(told.today());
      return;
    }
    new OutcomeOfCase(told, hearings.order().orElse(null), "HEARING").tell(interim);
    hearings.order().ifPresent(told::isRemoved);
  }
}
